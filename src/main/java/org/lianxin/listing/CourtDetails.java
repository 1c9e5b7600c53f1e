package org.lianxin.listing;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What only a court's listing states (法释〔2017〕7号, art. 6); texts as filed.
 *
 * @param basisUnit who made the instrument that is enforced 做出执行依据单位
 * @param duty 生效法律文书确定的义务
 * @param performance 履行情况
 * @param behaviour 失信被执行人行为具体情形
 */
public record CourtDetails(
        String caseNumber,
        @Nullable String basisUnit,
        @Nullable String duty,
        @Nullable String performance,
        @Nullable String behaviour,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate publishedOn) {}
