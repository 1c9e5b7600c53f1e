/**
 * What falls due by itself, and who is late.
 *
 * <p>{@link org.lianxin.oversight.Rounds} does what no officer has to ask for: once a day, on every
 * gateway, and for any day again. Each piece of its work notes what is so anyhow, so nothing
 * depends on the hour at which it is done; a gateway that was down does it when it is back, and two
 * that do it at once do it once.
 *
 * <p>{@link org.lianxin.oversight.ReminderRound} raises a reminder of each deadline, once; {@link
 * org.lianxin.oversight.Reminders} reads them for the body that is to act and its credit office.
 *
 * <p>May use: exchange, measure, listing, access, cypher, rulebook, kernel.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "rulebook",
            "cypher",
            "access",
            "listing",
            "measure",
            "exchange"
        })
@NullMarked
package org.lianxin.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
