package org.lianxin.disclosure;

import java.util.List;

/** What an authority is told about unverified persons under its own listings. */
public sealed interface UnconfirmedAnswer {

    /** By listing and role; empty where there are none. */
    record Told(List<UnconfirmedReach> reaches) implements UnconfirmedAnswer {
        public Told {
            reaches = List.copyOf(reaches);
        }
    }

    record Refused(Refusal refusal) implements UnconfirmedAnswer {}
}
