package org.lianxin.exchange.peer;

/** What is configured of other regions' gateways cannot be used; nothing starts with it. */
final class PeerLinksRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PeerLinksRefused(String zh, String en) {
        super(zh + "。" + en + ".");
    }

    String advice() {
        return "其他地区的网关写在 lianxin.peer.links，本地区写在 lianxin.region.code；密钥文件为 P-256 私钥（JWK，RFC"
                + " 7517），proof-key-file 可不写，每次启动另造一个。\n"
                + "Other regions' gateways stand in lianxin.peer.links, this region in"
                + " lianxin.region.code; a key file holds a private key of P-256 (a JWK, RFC"
                + " 7517); without proof-key-file one is made at each start.";
    }
}
