package org.lianxin.exchange;

import java.time.LocalDate;

/**
 * An entry that a full sync leaves out.
 *
 * @param entry the id under which it is shown, by which the court confirms its deletion
 * @param name as listed, masked if it is a natural person's
 */
public record AbsentEntry(String entry, String caseNumber, String name, LocalDate publishedOn) {}
