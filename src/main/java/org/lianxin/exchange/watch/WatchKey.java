package org.lianxin.exchange.watch;

import org.lianxin.disclosure.ShownIds;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;

/** Which organisation watches which subject: the natural key of a watch. */
record WatchKey(UnifiedCode organisation, SubjectId subject) {

    static WatchKey of(String text) {
        int bar = text.indexOf('|');
        return new WatchKey(
                UnifiedCode.of(text.substring(0, bar)), SubjectId.of(text.substring(bar + 1)));
    }

    String text() {
        return organisation.value() + '|' + subject.value();
    }

    /** The id under which it is shown. */
    String shown(ShownIds ids) {
        return ids.of("watch|" + text());
    }
}
