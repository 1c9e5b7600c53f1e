package org.lianxin.audit.graph;

/** A key of the audit log is missing or cannot be used; nothing starts without it. */
final class AuditKeysRefused extends RuntimeException {

    AuditKeysRefused(String name, String zh, String en) {
        super("lianxin.audit." + name + " " + zh + "。lianxin.audit." + name + " " + en + ".");
    }

    String advice() {
        return "审计日志必须有名称与密钥：origin 为日志名称（如 audit.example/lianxin，不含空格和加号）；"
                + "signing-key 用 openssl genpkey -algorithm ed25519 生成；pseudonym-key 用 openssl"
                + " rand -base64 32 生成一次，不得更换：更换后主体查不到以前的记录；retired-keys 为曾用的公钥。\n"
                + "The audit log needs a name and keys: origin is the log's name (such as"
                + " audit.example/lianxin, without spaces and plus signs); signing-key is what"
                + " openssl genpkey -algorithm ed25519 makes; pseudonym-key what openssl rand"
                + " -base64 32 makes, once and for ever: under another one subjects do not find"
                + " what was logged about them; retired-keys are public keys used before.";
    }
}
