/**
 * Who asks, what for, and what they may see: callers and their organisations, scopes, purposes,
 * consents, permits, allowances.
 *
 * <p><b>May it ask?</b> A token says who a {@link org.lianxin.access.Caller} is and by which scopes
 * it comes; the {@link org.lianxin.access.CallerOrganisation} that its client belongs to says what
 * the credit office registered it for. {@link org.lianxin.access.Admissions} reads the latter anew
 * for each request and lets through what both allow. A read port of any module takes the {@link
 * org.lianxin.access.Permit} first, and only this module can make one, so nothing about anybody is
 * read without a decision. A refusal is a value with its reason, because being refused is an
 * ordinary outcome.
 *
 * <p><b>Whom may it see?</b> {@link org.lianxin.access.Allowances} decides, for each subject, in
 * which of the five {@link org.lianxin.access.Mode}s; a {@link org.lianxin.access.Consent} is the
 * subject's own word on it, and each use of one is counted by the commit that writes the use into
 * the audit log.
 *
 * <p><b>What was seen?</b> The {@link org.lianxin.access.Trace} of a request is in its permit:
 * whoever shows something notes it down there.
 *
 * <p>Words: a <em>caller</em> is the client behind a token (never its {@code sub}); a
 * <em>scope</em> says what a client can do; a <em>purpose</em> says why it does it this time; a
 * <em>matter</em> is the case an agency does it for.
 *
 * <p>May use: kernel, cypher (it writes), audit (the words of its entries).
 */
@ApplicationModule(allowedDependencies = {"kernel", "cypher", "audit"})
@NullMarked
package org.lianxin.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
