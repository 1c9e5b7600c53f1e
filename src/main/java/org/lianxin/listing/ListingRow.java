package org.lianxin.listing;

import org.lianxin.kernel.Filing;
import org.lianxin.subject.Party;

/** A row that places somebody on a list. */
public record ListingRow(Party subject, ListingStatement statement, Filing filing) {}
