package org.lianxin.gateway;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * What should not have happened: logged here under a number, told to the client by the number
 * alone.
 */
public final class Incidents {

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);

    /** Logs a failure and gives the error to tell. */
    public TypedError internal(Throwable failure) {
        String incident = number();
        LOG.error("incident {}", incident, Plain.of(failure));
        return told(incident);
    }

    /** Logs what is wrong, where no exception came with it. */
    public TypedError internal(@Nullable String what) {
        String incident = number();
        LOG.error("incident {}: {}", incident, Plain.of(what));
        return told(incident);
    }

    private static TypedError told(String incident) {
        return TypedError.of(ErrorCode.INTERNAL, Map.of("incident", incident));
    }

    private static String number() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }
}
