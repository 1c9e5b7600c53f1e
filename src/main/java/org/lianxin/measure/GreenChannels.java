package org.lianxin.measure;

import org.lianxin.access.Permit;
import org.lianxin.kernel.City;
import org.lianxin.kernel.SubjectId;

import java.time.LocalDate;
import java.util.Optional;

/** Whether the green channel is open to a subject, by what is recorded of it. */
public interface GreenChannels {

    /** As it is today; empty while no plan of that city is in force. */
    Optional<Seen> check(Permit permit, SubjectId subject, City city);

    /**
     * What was found.
     *
     * @param facts what it was decided on
     * @param promised how many promises of the subject are open, in the city
     * @param broken how many it broke
     * @param on the day of the application
     */
    record Seen(
            GreenChannel channel, GreenChannelCase facts, int promised, int broken, LocalDate on) {}
}
