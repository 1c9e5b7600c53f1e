/**
 * The top floor: what the world sees of everything below, over HTTP and GraphQL.
 *
 * <p>The SDL under {@code schema/} is the contract; this module binds it to the modules below and
 * adds nothing of the field's own. Its rooms:
 *
 * <ul>
 *   <li>{@code http} reads a request, knows the caller by its token, runs the document, writes the
 *       answer and its status; the only room that names Spring Security
 *   <li>{@code engine} holds the scalars and types, keeps documents prepared and refuses those that
 *       ask too much
 *   <li>{@code tree} writes whole trees of records at once, in place of the engine's field by field
 *   <li>{@code field} answers the fields of the SDL from the modules below
 *   <li>{@code document} registers the documents that organisations may be held to
 * </ul>
 *
 * <p>Here stands what they share: {@link org.lianxin.gateway.ErrorCode} is the catalogue of what
 * can go wrong, {@link org.lianxin.gateway.TypedError} the one shape in which it is told ({@code
 * message} in Chinese, then English; {@code extensions.code}, {@code extensions.message}, {@code
 * extensions.help}), {@link org.lianxin.gateway.Limits} what is too much.
 *
 * <p>Invariants: an answer is whole or it is an error, never a part that looks whole; an error says
 * what happened in both languages and names no class, query or stored value; a request without a
 * token reaches only what is open to anyone.
 *
 * <p>May use: every module below.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "rulebook",
            "cypher",
            "audit",
            "access",
            "subject",
            "conduct",
            "listing",
            "reach",
            "measure",
            "remedy",
            "disclosure",
            "exchange",
            "oversight"
        })
@NullMarked
package org.lianxin.gateway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
