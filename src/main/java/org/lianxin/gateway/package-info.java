/**
 * The top floor: what the world sees of everything below, over HTTP and GraphQL.
 *
 * <p>The SDL under {@code schema/} is the contract; this module binds it to the modules below and
 * adds nothing of the field's own. Its rooms:
 *
 * <ul>
 *   <li>{@code http} reads a request, knows the caller by its token, runs the document, writes the
 *       answer and its status; the only room that names Spring Security
 *   <li>{@code limit} keeps documents prepared and refuses those that ask too much
 *   <li>{@code field} answers the fields of the SDL from the modules below
 *   <li>{@code schema} holds scalars and the wiring of types
 *   <li>{@code error} is the catalogue of what can go wrong, in both languages
 * </ul>
 *
 * <p>Invariants: an answer is whole or it is an error, never a part that looks whole; an error says
 * what happened in both languages and names no class, query or stored value; a request without a
 * token reaches only what is open to anyone.
 *
 * <p>May use: every module below.
 */
@NullMarked
package org.lianxin.gateway;

import org.jspecify.annotations.NullMarked;
