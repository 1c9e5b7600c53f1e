/**
 * Packages for a superior platform (province, nation): the feed that its agreement gives it, as
 * files that can be carried. They are written as the feed goes on and can be checked with the
 * public key alone.
 *
 * <p>A folder holds numbered parts, each with entries one a line, and one manifest that names them
 * all with their hashes and is signed. The first parts are the whole of the feed at one number, the
 * others what changed since. The manifest is put in place after each part: a command that was
 * killed leaves a good package, and run again it writes only what is missing.
 */
@NullMarked
package org.lianxin.exchange.parcel;

import org.jspecify.annotations.NullMarked;
