package org.lianxin.exchange;

import java.util.List;

/** The public keys by which bells can be checked; none where no bells are offered. */
@FunctionalInterface
public interface BellKeys {

    List<BellKey> keys();
}
