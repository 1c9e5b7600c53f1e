/**
 * What runs beside the gateway on a developer's machine: a real Neo4j, an authorization server with
 * demo clients, and the words printed when all is up. None of it is in the shipped jar.
 *
 * <p>Nothing here is annotated as a Spring component: the gateway scans {@code org.lianxin}, and
 * its context must not pick up what belongs to the authorization server's.
 */
@NullMarked
package org.lianxin.development;

import org.jspecify.annotations.NullMarked;
