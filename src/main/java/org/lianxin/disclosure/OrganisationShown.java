package org.lianxin.disclosure;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.DivisionCode;
import org.lianxin.subject.CodeState;

import java.time.LocalDate;

/**
 * An organisation as a profile shows one.
 *
 * @param division division of the registering authority; null while only a decision names it
 * @param state the state of registration as its source has it
 */
public record OrganisationShown(
        String code,
        CodeState codeState,
        String name,
        @Nullable DivisionCode division,
        @Nullable LocalDate establishedOn,
        @Nullable String state,
        Source source)
        implements SubjectShown {}
