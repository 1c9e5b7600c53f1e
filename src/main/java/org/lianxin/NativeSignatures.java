package org.lianxin;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import com.amazon.corretto.crypto.provider.SelfTestStatus;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Signatures by a native library where it loads. Each request of a bank brings a signature to be
 * checked (RFC 9449), and each commit of the log makes one; the JDK's own take eight times as long
 * and more. Nothing else depends on it: where it does not load, the JDK's own do the work.
 */
final class NativeSignatures {

    private static final Logger LOG = LoggerFactory.getLogger(NativeSignatures.class);

    private NativeSignatures() {}

    /** Puts the library's provider first, for the whole process, if it can be used here. */
    static void install() {
        if (works()) {
            AmazonCorrettoCryptoProvider.install();
            LOG.info("签名由本机库计算 / Signatures are calculated by the native library");
        } else {
            LOG.info(
                    "本机签名库不可用，改用 Java 自带的算法，结果相同，速度较慢 / The native library for"
                            + " signatures does not load here; the JDK's own are used, to the same"
                            + " result and slower");
        }
    }

    /** Whether the library loads, and finds what it calculates right. */
    static boolean works() {
        var provider = AmazonCorrettoCryptoProvider.INSTANCE;
        return provider.getLoadingError() == null
                && provider.runSelfTests() == SelfTestStatus.PASSED;
    }
}
