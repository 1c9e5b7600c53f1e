/**
 * {@code mvn -Pbench}: what a question costs through the gateway, beside what the same rows cost
 * through the bare driver, measured by turns in one run. It prints and asserts nothing: a time is a
 * fact about a machine.
 *
 * <p>Three processes share the machine: Neo4j, the packaged jar, and this one, which is both client
 * of the gateway and host of the bare driver. What each of them burns is read from {@code /proc},
 * so that it can be seen who the bottleneck was.
 */
@NullMarked
package org.lianxin.benchmark;

import org.jspecify.annotations.NullMarked;
