package org.lianxin.conduct;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.Interval;

import java.time.LocalDate;

/**
 * What is stated about one subject, one version of it.
 *
 * @param subjectName the subject's name as the decision spells it
 * @param term when the decision holds
 * @param publicUntil the first day on which it is no longer public; null if the source gives none
 * @param conduct when the conduct happened, where the source says
 * @param stateAsFiled 当前状态, as filed
 */
public record EntryStatement(
        String subjectName,
        Decision decision,
        EntryDetail detail,
        Interval term,
        @Nullable LocalDate publicUntil,
        @Nullable Interval conduct,
        @Nullable String stateAsFiled,
        @Nullable String remark) {}
