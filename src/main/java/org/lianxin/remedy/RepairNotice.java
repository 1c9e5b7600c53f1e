package org.lianxin.remedy;

/** Whether the way to repair is served together with a penalty 两书同达. */
public sealed interface RepairNotice {

    record Must(String article) implements RepairNotice {}

    record May(String article) implements RepairNotice {}

    /** Neither plan nor law speaks of it. */
    record NotProvided() implements RepairNotice {}
}
