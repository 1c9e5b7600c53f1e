/**
 * Copies of the log in files, for whoever keeps or checks them away from the gateway.
 *
 * <p>A copy is a folder: {@code entries-<first index>.jsonl}, one leaf a line in the order of the
 * log, at most 100,000 lines a file; {@code checkpoints.jsonl}, one signed note a line as a JSON
 * object; {@code public-keys.txt}, for comparison with keys had from elsewhere, never instead of
 * them.
 */
@NullMarked
package org.lianxin.audit.files;

import org.jspecify.annotations.NullMarked;
