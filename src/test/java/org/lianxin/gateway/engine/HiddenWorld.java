package org.lianxin.gateway.engine;

import java.util.List;

/** A planted schema in which something of every sort is hidden from whoever lacks a scope. */
final class HiddenWorld {

    static final String SDL =
            """
            type Query {
              thing: Thing @access(modes: [PUBLIC])
              things(order: Order, orders: [Order!], where: Where, atLeast: Int @reads(fields: ["Thing.secret"])): [Thing!]
                @access(modes: [PUBLIC])
              node: Node @access(modes: [PUBLIC])
              any: Any @access(modes: [PUBLIC])
              vault: Vault @access(modes: [SELF], scopes: ["files:import"])
            }
            type Mutation { open(vault: VaultKey): Vault @access(modes: [SELF], scopes: ["files:import"]) }
            interface Node { id: ID secret: String }
            type Thing implements Node @access(modes: [PUBLIC, AUTHORISED], category: LISTINGS) {
              id: ID
              name: String
              secret: String @access(modes: [AUTHORISED], scopes: ["credit:read"], category: PRICING)
              inner: Thing
              found: Vault
              many(of: Int @reads(fields: ["Thing.secret"]), first: Int): [Thing!]
            }
            type Vault implements Node @access(modes: [SELF], scopes: ["files:import"]) {
              id: ID
              secret: String
              depth: Depth
              any: Any
            }
            enum Depth { SHALLOW DEEP }
            input VaultKey { depth: Depth }
            union Any = Thing | Vault
            enum Order { NAME SECRET @reads(fields: ["Thing.secret"]) }
            input Where {
              name: String
              secret: String @reads(fields: ["Thing.secret"])
              and: Where
            }
            """;

    /** Everything with a name that somebody without a token may not learn of. */
    static final List<String> HIDDEN =
            List.of(
                    "secret",
                    "SECRET",
                    "atLeast",
                    "of",
                    "Vault",
                    "VaultKey",
                    "Depth",
                    "found",
                    "DEEP");

    private HiddenWorld() {}

    static PlantedSchema planted() {
        return PlantedSchema.of(
                SDL.replace("where: Where,", "where: Where @reads(fields: []),")
                        .replace("order: Order,", "order: Order @reads(fields: []),")
                        .replace("orders: [Order!],", "orders: [Order!] @reads(fields: []),"));
    }
}
