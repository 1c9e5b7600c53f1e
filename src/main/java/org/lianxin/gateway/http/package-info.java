/**
 * One request over HTTP: read and bounded, its caller known by a verified token, its document run,
 * its answer and status written.
 *
 * <p>{@code /graphql} is a plain servlet: on the hot path stand no dispatcher, no content
 * negotiation and no session. Only POST with JSON is taken, so a cross-site form cannot reach it
 * and no ID number ends up in an address or a log.
 *
 * <p><b>Tokens.</b> One is taken from the issuers that the operator trusts, each with its own keys;
 * which of them signed is said by the token's {@code iss} and then proved by the signature. Keys
 * are fetched again when an unknown one is named and when they grow old, so issuers rotate them
 * without telling anyone. A verified token is remembered by its hash for a short while, never
 * beyond its own expiry; a refused one is not remembered. A token bound to a key (DPoP, RFC 9449)
 * is worth nothing without a fresh proof for this very request, used once on all gateways together;
 * banks, courts and agencies must bind theirs.
 *
 * <p>Why a token is refused is not told, for that helps whoever forges one more than whoever owns
 * one. What is wrong with a proof is told as far as "make a new one" goes.
 */
@NullMarked
package org.lianxin.gateway.http;

import org.jspecify.annotations.NullMarked;
