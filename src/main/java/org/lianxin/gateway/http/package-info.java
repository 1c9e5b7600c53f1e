/**
 * One request over HTTP: read and bounded, its caller known by a verified token, its document run,
 * its answer and status written.
 *
 * <p>{@code /graphql} is a plain servlet: on the hot path stand no dispatcher, no content
 * negotiation and no session. Only POST with JSON is taken, so a cross-site form cannot reach it
 * and no ID number ends up in an address or a log.
 *
 * <p>A verified token is remembered by its hash for a short while, never beyond its own expiry.
 */
@NullMarked
package org.lianxin.gateway.http;

import org.jspecify.annotations.NullMarked;
