/**
 * Who asks, what for, and whether they may: caller, scope, purpose, permit.
 *
 * <p>A read port of any module takes a {@link org.lianxin.access.Permit} first, and only this
 * module can make one, so nothing about anybody is read without a decision. A refusal is a value
 * with its reason ({@link org.lianxin.access.PermitOutcome}), because being refused is an ordinary
 * outcome.
 *
 * <p>Words: a <em>caller</em> is the client behind a token (never its {@code sub}); a
 * <em>scope</em> says what a client can do; a <em>purpose</em> says why it does it this time.
 *
 * <p>May use: kernel.
 */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.lianxin.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
