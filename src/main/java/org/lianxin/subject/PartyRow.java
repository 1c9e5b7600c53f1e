package org.lianxin.subject;

import org.lianxin.kernel.Filing;

/**
 * A row that names somebody.
 *
 * @param statement all that tells this statement from others; persons without a number are told
 *     apart by it
 */
public record PartyRow(Party party, String statement, Filing filing) {}
