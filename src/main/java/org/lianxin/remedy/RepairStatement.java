package org.lianxin.remedy;

import java.time.LocalDate;

/**
 * A published statement of repair 修复说明.
 *
 * @param id of the repair
 * @param subjectName an organisation's name; a person's is masked
 * @param by name of the body that decided
 */
public record RepairStatement(
        String id,
        String subjectName,
        String by,
        LocalDate publishedOn,
        String statement,
        String article) {}
