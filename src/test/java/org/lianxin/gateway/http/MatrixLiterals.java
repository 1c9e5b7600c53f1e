package org.lianxin.gateway.http;

import graphql.language.InputValueDefinition;
import graphql.language.NonNullType;
import graphql.language.TypeName;

import org.lianxin.gateway.engine.SmallestQuery;

import java.util.HashMap;
import java.util.Map;

/** Arguments that fit the schema and do no harm, for root fields that are about no subject. */
final class MatrixLiterals {

    private static final String TERMS =
            "{purposes: [LOAN_APPROVAL], categories: [IDENTITY], from: \"2026-11-21\", lastDay:"
                    + " \"2026-11-21\", evidence: \"x\"}";

    private static final String MATTER =
            "{kind: APPROVAL, reference: \"x\", statutoryBasis: \"x\"}";

    private static final String DEED = "{assignment: \"nothing\", version: 0, officer: \"x\"}";

    private static final String DAY = "\"2026-11-21\"";

    private static final String DIGEST = "0".repeat(64);

    private static final Map<String, String> BY_NAME =
            Map.ofEntries(
                    Map.entry("subject", "{unifiedCode: \"" + MatrixWorld.COMPANY + "\"}"),
                    Map.entry("subjects", "[{unifiedCode: \"" + MatrixWorld.COMPANY + "\"}]"),
                    Map.entry("matter", MATTER),
                    Map.entry("deed", DEED),
                    Map.entry("from", "\"2026-11-21\""),
                    Map.entry("lastDay", "\"2026-11-21\""),
                    Map.entry("city", "\"wuhan\""),
                    Map.entry("name", "\"nothing.csv\""),
                    Map.entry("text", "\"nothing\""),
                    Map.entry("idempotencyKey", "\"matrix-matrix\""),
                    Map.entry("because", "\"nothing\""),
                    Map.entry("id", "\"nothing\""),
                    Map.entry("code", "\"" + MatrixWorld.COMPANY + "\""),
                    Map.entry("terms", TERMS),
                    Map.entry("gravity", "MINOR"),
                    Map.entry("decidedOn", "\"2026-11-21\""),
                    Map.entry("listing", "\"nothing\""),
                    Map.entry("on", DAY),
                    Map.entry("revokedOn", DAY),
                    Map.entry(
                            "step",
                            "{listing: \"nothing\", versionSeen: 1, officer: \"x\", ground:"
                                    + " \"x\"}"),
                    Map.entry(
                            "notice",
                            "{servedOn: \"2026-11-21\", answerBy: \"2026-11-21\", reason: true,"
                                    + " basis: true, consequence: true, remedy: true}"),
                    Map.entry(
                            "proposal",
                            "{subject: {unifiedCode: \""
                                    + MatrixWorld.COMPANY
                                    + "\"}, list: BLACK, document: \"x\", on: \"2026-11-21\","
                                    + " officer: \"x\", ground: \"x\"}"),
                    Map.entry("upTo", "\"nothing\""),
                    Map.entry("digest", "\"" + "0".repeat(64) + "\""),
                    Map.entry("application", "{reference: \"x\", statutoryBasis: \"x\"}"),
                    Map.entry(
                            "promise",
                            "{subject: {unifiedCode: \""
                                    + MatrixWorld.COMPANY
                                    + "\"}, matter: \"x\", papers: [{name: \"x\", required: true}],"
                                    + " kept: \"x\", written: true, dueOn: \"2026-11-21\", officer:"
                                    + " \"x\"}"),
                    Map.entry(
                            "found",
                            "{id: \"nothing\", version: 1, officer: \"x\", because: \"x\"}"),
                    Map.entry("watches", "[\"nothing\"]"),
                    Map.entry("feed", "\"public.black.wuhan\""),
                    Map.entry("peer", "\"" + MatrixWorld.COMPANY + "\""),
                    Map.entry(
                            "agreement",
                            "{peer: \""
                                    + MatrixWorld.COMPANY
                                    + "\", sends: true, receives: true, lists: [RED], cities:"
                                    + " [\"wuhan\"], grade: PUBLISHED, from: \"2026-11-21\","
                                    + " basis: \"x\"}"),
                    Map.entry("url", "\"https://bell.example/\""),
                    Map.entry("purpose", "SUPERVISION"),
                    Map.entry("says", "\"nothing\""),
                    Map.entry("done", "[STOPPED_USING]"),
                    Map.entry(
                            "opening",
                            "{list: COURT_DEBTOR, court: \""
                                    + MatrixWorld.COMPANY
                                    + "\", mode: FULL, sourceVersion: \"1\", expectedCount: 0,"
                                    + " expectedDigest: \""
                                    + DIGEST
                                    + "\", chunks: 0}"),
                    Map.entry("hash", "\"" + DIGEST + "\""),
                    Map.entry("rows", "[{name: \"x\"}]"),
                    Map.entry("confirmedDeletions", "[]"),
                    Map.entry(
                            "dispute",
                            "{listing: \"nothing\", ground: OTHER, says: \"x\", to: \""
                                    + MatrixWorld.COMPANY
                                    + "\"}"),
                    Map.entry("begun", "{listing: \"nothing\", ground: OTHER, says: \"x\"}"),
                    Map.entry("finding", "{found: RIGHT, says: \"x\"}"),
                    Map.entry("repair", "{listing: \"nothing\", way: PUT_RIGHT, says: \"x\"}"),
                    Map.entry("check", "{madeGood: true, gravity: MINOR, says: \"x\"}"),
                    Map.entry(
                            "consent",
                            "{grantee: \"" + MatrixWorld.COMPANY + "\", terms: " + TERMS + "}"),
                    Map.entry(
                            "organisation",
                            "{code: \""
                                    + MatrixWorld.COMPANY
                                    + "\", name: \"x\", kind: BANK, scopes: [\"no:such\"],"
                                    + " clients: []}"));

    private MatrixLiterals() {}

    /** What was given, and something for every other argument that is required. */
    static Map<String, String> required(SmallestQuery query, Map<String, String> given) {
        Map<String, String> all = new HashMap<>(given);
        for (var step : query.steps()) {
            for (InputValueDefinition argument : step.field().getInputValueDefinitions()) {
                if (argument.getType() instanceof NonNullType required
                        && argument.getDefaultValue() == null) {
                    all.putIfAbsent(
                            argument.getName(),
                            BY_NAME.getOrDefault(argument.getName(), plain(required)));
                }
            }
        }
        return all;
    }

    private static String plain(NonNullType type) {
        String name = type.getType() instanceof TypeName named ? named.getName() : "";
        return switch (name) {
            case "Int" -> "1";
            case "EndReason" -> "CORRECTED";
            default -> "\"nothing\"";
        };
    }
}
