package org.lianxin.gateway.field;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Permit;
import org.lianxin.disclosure.CreditProfile;

/** What other regions say of one profile's subject; equal only if it is the very same profile. */
record ForeignQuestion(Permit permit, CreditProfile profile) {

    @Override
    @SuppressWarnings("ReferenceEquality")
    public boolean equals(@Nullable Object other) {
        return other instanceof ForeignQuestion question && question.profile == profile;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(profile);
    }
}
