package org.lianxin.gateway.field;

import org.lianxin.access.Permit;
import org.lianxin.conduct.EntryPageRequest;

/** One page asked for under one permit; many of them are joined into one reading. */
record EntryQuestion(Permit permit, EntryPageRequest page) {}
