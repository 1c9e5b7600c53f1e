package org.lianxin.rulebook;

import org.lianxin.kernel.Bilingual;

/**
 * A wording that is not the plan's, under which authorities file an act that the plan names.
 *
 * <p>Somebody decided that both denote the same act, and says why; nothing is ever matched by being
 * similar.
 *
 * @param why why it denotes the act that the plan names
 * @param seen where it was met
 */
public record AlsoFiled(String wording, Bilingual why, Bilingual seen) {}
