package org.lianxin.gateway;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A bounded memory of recently used things that costs no lock to read.
 *
 * <p>Two generations: what is used again moves to the young one, and when that is full the old one
 * is forgotten whole. So at most twice {@code capacity} entries are held, and whatever was used
 * within the last {@code capacity} distinct uses is still there.
 */
public final class Recent<K, V> {

    private final int capacity;
    private volatile Map<K, V> young = new ConcurrentHashMap<>();
    private volatile Map<K, V> old = Map.of();

    public Recent(int capacity) {
        this.capacity = capacity;
    }

    public @Nullable V find(K key) {
        V value = young.get(key);
        if (value != null) {
            return value;
        }
        value = old.get(key);
        if (value != null) {
            put(key, value);
        }
        return value;
    }

    public void put(K key, V value) {
        young.put(key, value);
        if (young.size() > capacity) {
            turn();
        }
    }

    public void forget(K key) {
        young.remove(key);
        if (old.containsKey(key)) {
            old.remove(key);
        }
    }

    /** Forgets all. */
    public synchronized void clear() {
        old = Map.of();
        young = new ConcurrentHashMap<>();
    }

    int size() {
        return young.size() + old.size();
    }

    private synchronized void turn() {
        if (young.size() > capacity) {
            old = young;
            young = new ConcurrentHashMap<>();
        }
    }
}
