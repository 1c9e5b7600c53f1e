package org.lianxin.subject.graph;

/** A secret key for person identities is missing or cannot be used; nothing starts without it. */
final class IdentityRefused extends StartRefused {

    IdentityRefused(String zh, String en) {
        super(zh + " " + en);
    }

    @Override
    String advice() {
        return "请设置 32 字节随机数的 Base64，例如用 openssl rand -base64 32"
                + " 生成，两个密钥各生成一次，妥善保存：丢失后无法再查到已登记的自然人。\n"
                + "Set 32 random bytes in Base64, such as openssl rand -base64 32 makes, once"
                + " for each of the two keys, and keep them safe: without them no recorded"
                + " person can be found again.";
    }
}
