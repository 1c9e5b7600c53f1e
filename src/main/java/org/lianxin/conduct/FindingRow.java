package org.lianxin.conduct;

import org.lianxin.kernel.Filing;
import org.lianxin.subject.Party;

import java.time.LocalDate;

/**
 * A row that names who was found responsible for a penalty. It holds for all parties of that
 * decision.
 *
 * @param authorityCode unified code of the authority that made the decision
 */
public record FindingRow(
        String documentNumber,
        String authorityCode,
        Party.Individual person,
        String responsibility,
        LocalDate foundOn,
        Filing filing) {}
