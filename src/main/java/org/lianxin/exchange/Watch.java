package org.lianxin.exchange;

import org.lianxin.kernel.SubjectId;

import java.time.Instant;

/**
 * That an organisation watches a subject, as its loan to it demands.
 *
 * @param id lasting and opaque; the same subject has another one at another organisation
 * @param since when it was registered last
 */
public record Watch(String id, SubjectId subject, Instant since) {}
