package org.lianxin.conduct;

import org.lianxin.access.Permit;
import org.lianxin.kernel.Found;

import java.util.Collection;
import java.util.Map;

/** The credit entries of subjects. */
public interface CreditEntries {

    /** Reads entries by identifier; those not known at the instant are absent. */
    Found<Map<String, CreditEntry>> byId(Permit permit, Collection<String> ids);

    /** Reads one page for each request. A subject without entries has an empty page. */
    Map<EntryPageRequest, EntryPage> pages(Permit permit, Collection<EntryPageRequest> requests);
}
