package org.lianxin.architecture.planted.listing;

import org.lianxin.architecture.planted.kernel.inner.Hidden;
import org.lianxin.architecture.planted.reach.Reach;

/** Uses what is hidden, and what its module does not list. */
record Listing(Hidden hidden, Reach reach) {}
