package org.lianxin.measure;

import org.lianxin.kernel.City;

import java.time.LocalDate;
import java.util.List;

/**
 * Which bodies owe feedback by when. For the rounds that remind them, never for callers: it tells
 * of no subject and asks for no permit.
 */
public interface OwedFeedback {

    /**
     * What the bodies of that city owe as of that day, one line for each body and last day; empty
     * where the city's plan names no day.
     */
    List<Owed> in(City city, LocalDate day);

    /**
     * Reports of one body that fall due on one day.
     *
     * @param body its unified code
     * @param lastDay the last day in time
     * @param count how many are wanting
     * @param article of the plan
     */
    record Owed(String body, LocalDate lastDay, int count, String article) {}
}
