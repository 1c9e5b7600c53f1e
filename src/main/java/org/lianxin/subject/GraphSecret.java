package org.lianxin.subject;

/**
 * The secret that belongs to one graph for as long as the graph lives: persons are found by it.
 *
 * <p>Others that need a secret of the same life derive theirs from it, so that an operator has no
 * further key to keep. What is derived says nothing about the secret nor about any other use.
 */
public interface GraphSecret {

    /**
     * A key for that use alone, 32 bytes; the same for the same use on every gateway of the graph.
     *
     * @param use a lasting name, such as {@code shown ids}
     */
    byte[] derive(String use);
}
