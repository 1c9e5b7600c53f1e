package org.lianxin.access;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The consents, as those whom they concern read them: the newest first. */
public interface Consents {

    /**
     * What the subject consented to, revoked and expired ones too.
     *
     * @param before the id before which to go on; {@code null} from the newest
     * @param first how many at most
     */
    List<Consent> of(Permit permit, SubjectId subject, @Nullable String before, int first);

    /** What an organisation was given, by whomever; as {@link #of} otherwise. */
    List<Consent> to(Permit permit, UnifiedCode grantee, @Nullable String before, int first);

    /** What each of these subjects gave the caller's own organisation, whether it holds or not. */
    Map<SubjectId, List<Consent>> toUs(Permit permit, Collection<? extends SubjectId> subjects);
}
