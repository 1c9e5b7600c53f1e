package org.lianxin.measure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * All that one body did about one measure of one listing, in its order. Nothing in it is ever
 * changed; a deed adds to it. What was assigned is not kept here: it follows from the listing and
 * the rulebook.
 */
public record Execution(AssignmentKey key, List<DeedDone> deeds) {

    public Execution {
        deeds = List.copyOf(deeds);
        for (int i = 0; i < deeds.size(); i++) {
            if (deeds.get(i).version() != i + 1) {
                throw new IllegalArgumentException("versions count from 1 without gaps");
            }
        }
    }

    /** Before the body did anything. */
    public static Execution nothingYet(AssignmentKey key) {
        return new Execution(key, List.of());
    }

    /** 0 before anything was done. */
    public long version() {
        return deeds.size();
    }

    /** As it was known at that instant. */
    public Execution asKnownAt(Instant knownAt) {
        return new Execution(
                key, deeds.stream().filter(each -> !each.recordedAt().isAfter(knownAt)).toList());
    }

    /** A report tells of a state and changes none. */
    public AssignmentState state() {
        AssignmentState state = AssignmentState.ASSIGNED;
        for (DeedDone done : deeds) {
            state =
                    switch (done.what().deed()) {
                        case TAKEN_ON -> AssignmentState.TAKEN_ON;
                        case EXECUTED -> AssignmentState.EXECUTED;
                        case DECLINED -> AssignmentState.DECLINED;
                        case LIFTED -> AssignmentState.LIFTED;
                        case REPORTED -> state;
                    };
        }
        return state;
    }

    /** Records the deed if it was decided on the present version and can follow. */
    public DeedOutcome take(DeedWanted wanted, Instant recordedAt) {
        if (wanted.versionSeen() != version()) {
            int seen = (int) Math.clamp(wanted.versionSeen(), 0, version());
            return new DeedOutcome.Overtaken(version(), deeds.subList(seen, deeds.size()));
        }
        if (!canFollow(wanted.deed())) {
            return new DeedOutcome.Refused(DeedRefusal.OUT_OF_ORDER);
        }
        String note = wanted.note();
        if (wanted.deed() == Deed.DECLINED && (note == null || note.isBlank())) {
            return new DeedOutcome.Refused(DeedRefusal.REASON_MISSING);
        }
        if (wanted.deed() == Deed.REPORTED && !key.isInitiation() && wanted.receipt() == null) {
            return new DeedOutcome.Refused(DeedRefusal.RECEIPT_MISSING);
        }
        List<DeedDone> all = new ArrayList<>(deeds);
        all.add(new DeedDone(version() + 1, wanted, recordedAt));
        return new DeedOutcome.Done(new Execution(key, all));
    }

    private boolean canFollow(Deed deed) {
        if (key.isInitiation()) {
            return deed == Deed.REPORTED;
        }
        AssignmentState state = state();
        return switch (deed) {
            case TAKEN_ON ->
                    state == AssignmentState.ASSIGNED
                            || state == AssignmentState.DECLINED
                            || state == AssignmentState.LIFTED;
            case EXECUTED -> state == AssignmentState.TAKEN_ON;
            case DECLINED -> state == AssignmentState.ASSIGNED || state == AssignmentState.TAKEN_ON;
            case REPORTED -> state != AssignmentState.ASSIGNED;
            case LIFTED -> state == AssignmentState.EXECUTED;
        };
    }
}
