package org.lianxin.exchange;

import org.lianxin.kernel.OrganisationId;

/**
 * What a write changed about an entry of another region that was shown here.
 *
 * @param shownId under which it was
 */
public record ForeignChange(String shownId, OrganisationId about, RecallKind kind) {}
