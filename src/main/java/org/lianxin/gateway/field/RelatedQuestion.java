package org.lianxin.gateway.field;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Permit;
import org.lianxin.disclosure.CreditProfile;

/**
 * The related facts of one profile, asked for under one permit. Equal only if it is the very same
 * profile: comparing two profiles part by part would cost more than asking twice.
 */
record RelatedQuestion(Permit permit, CreditProfile profile) {

    @Override
    @SuppressWarnings("ReferenceEquality")
    public boolean equals(@Nullable Object other) {
        return other instanceof RelatedQuestion question && question.profile == profile;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(profile);
    }
}
