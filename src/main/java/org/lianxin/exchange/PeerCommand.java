package org.lianxin.exchange;

import java.util.List;

/** A command about packages for a superior platform, as somebody types it. */
public interface PeerCommand {

    /** It did what it was asked; a check found nothing wrong. */
    int DONE = 0;

    /** It could not do it; a check found a flaw. */
    int FAILED = 1;

    /** It was not asked in a way that it understands. */
    int MISUSED = 2;

    /** The name under which the command that writes a package is found. */
    String PACKAGE = "peerPackage";

    /** The name under which the command that checks one is found. */
    String CHECK = "peerPackageCheck";

    /** Runs it and gives its exit code. */
    int run(List<String> arguments);
}
