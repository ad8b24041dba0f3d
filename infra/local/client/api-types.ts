// Made by `npm run generate` from the OpenAPI document that lib/contract makes; changes belong there.

export interface paths {
    "/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place an order
         * @description The order number is the idempotency key: the same order again gets the same answer, another order under the same number a conflict.
         */
        post: operations["placeOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An order as it was placed */
        get: operations["readOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{orderId}/scorecard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was promised, what came, and what failed by how much
         * @description By the company’s rules or those asked for, computed from the facts known now.
         */
        get: operations["readScorecard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report 1 to 100 facts
         * @description Each is answered by itself, in the order sent; one for an order not known yet waits for it.
         */
        post: operations["reportFacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kpis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * On-time, in-full and OTIF of the company or a customer
         * @description By the business date on which orders were due.
         */
        get: operations["readKpis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document */
        get: operations["describeApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is the API up? */
        get: operations["checkHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        NewOrder: {
            orderNumber: string;
            customerId: string;
            placedAt: components["schemas"]["Time"];
            requestedWindow: components["schemas"]["Window"];
            /** @description What was confirmed with the order; the requested window stands in for it */
            promisedWindow?: components["schemas"]["Window"];
            shipTo?: components["schemas"]["Place"];
            terms?: string;
            lines: {
                lineId?: string;
                sku: string;
                quantity: number;
                unitPrice?: components["schemas"]["Money"];
            }[];
        };
        Time: string;
        Window: string | {
            from: components["schemas"]["Time"];
            to: components["schemas"]["Time"];
        };
        Place: {
            placeId?: string;
            name?: string;
            city?: string;
            country?: string;
        };
        Money: {
            amount: number;
            currency: string;
        };
        Order: {
            orderId: string;
            partnerId: string;
            recordedAt: string;
            orderNumber: string;
            customerId: string;
            placedAt: components["schemas"]["Time"];
            requestedWindow: components["schemas"]["Window"];
            /** @description What was confirmed with the order; the requested window stands in for it */
            promisedWindow?: components["schemas"]["Window"];
            shipTo?: components["schemas"]["Place"];
            terms?: string;
            lines: {
                lineId: string;
                sku: string;
                quantity: number;
                unitPrice?: components["schemas"]["Money"];
            }[];
        };
        Problem: {
            /** @enum {string} */
            type: "urn:backhaul:problem:invalid-input" | "urn:backhaul:problem:malformed-json" | "urn:backhaul:problem:unsupported-media-type" | "urn:backhaul:problem:too-large" | "urn:backhaul:problem:unknown-partner" | "urn:backhaul:problem:not-found" | "urn:backhaul:problem:conflict" | "urn:backhaul:problem:overloaded" | "urn:backhaul:problem:internal";
            title: string;
            status: number;
            detail: string;
            errors?: {
                pointer: string;
                detail: string;
            }[];
            fields?: string[];
        };
        GatewayMessage: {
            message: string;
        };
        Scorecard: {
            orderId: string;
            orderNumber: string;
            customerId: string;
            rules: components["schemas"]["RuleSet"];
            promise: {
                /** @enum {string} */
                basis: "requested" | "confirmed" | "movedByCustomer";
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                to: string;
            };
            /** @enum {string} */
            standing: "open" | "due" | "cancelled";
            /** @enum {string} */
            onTime: "pass" | "fail" | "pending" | "notApplicable";
            /** @enum {string} */
            inFull: "pass" | "fail" | "pending" | "notApplicable";
            /** @enum {string} */
            otif: "pass" | "fail" | "pending" | "notApplicable";
            reason?: string;
            lines: {
                lineId: string;
                sku: string;
                ordered: number;
                delivered: number;
                unitsOnTime: number;
                /** @enum {string} */
                onTime: "pass" | "fail" | "pending" | "notApplicable";
                /** @enum {string} */
                inFull: "pass" | "fail" | "pending" | "notApplicable";
                /** @enum {string} */
                otif: "pass" | "fail" | "pending" | "notApplicable";
                drops: {
                    factId: string;
                    occurredAt: string;
                    quantity: number;
                    damaged: number;
                    /** @enum {string} */
                    timing: "early" | "inside" | "late";
                }[];
            }[];
            unordered: {
                sku: string;
                factId: string;
                occurredAt: string;
                quantity: number;
                damaged: number;
            }[];
            cycleMinutes?: number;
        };
        RuleSet: {
            /** @enum {string} */
            name: "early-fails" | "early-accepted";
            version: number;
            /** @enum {string} */
            early: "accept" | "fail";
            graceMinutes: number;
            /** @enum {string} */
            overDelivery: "accept" | "fail";
        };
        NewFacts: {
            facts: components["schemas"]["Fact"][];
        };
        Fact: {
            factId: string;
            occurredAt: components["schemas"]["Time"];
            /** @description Id of the fact that this one replaces */
            corrects?: string;
            place?: components["schemas"]["Place"];
            carrier?: string;
            warehouse?: string;
            reason?: string;
            /** @enum {string} */
            fault?: "company" | "warehouse" | "carrier" | "shipper" | "consignee" | "customer" | "forceMajeure" | "unknown";
            orderId?: string;
            orderNumber?: string;
            /** @constant */
            kind: "delivered";
            lines: {
                lineId?: string;
                sku: string;
                /** @description Good units */
                quantity: number;
                /** @description Damaged units, beside the good ones */
                damaged?: number;
            }[];
        } | {
            factId: string;
            occurredAt: components["schemas"]["Time"];
            /** @description Id of the fact that this one replaces */
            corrects?: string;
            place?: components["schemas"]["Place"];
            carrier?: string;
            warehouse?: string;
            reason?: string;
            /** @enum {string} */
            fault?: "company" | "warehouse" | "carrier" | "shipper" | "consignee" | "customer" | "forceMajeure" | "unknown";
            orderId?: string;
            orderNumber?: string;
            /** @constant */
            kind: "confirmed";
            window: components["schemas"]["Window"];
            /** @description A later window moves the promise only when the customer asked for it */
            requestedByCustomer?: boolean;
        } | {
            factId: string;
            occurredAt: components["schemas"]["Time"];
            /** @description Id of the fact that this one replaces */
            corrects?: string;
            place?: components["schemas"]["Place"];
            carrier?: string;
            warehouse?: string;
            reason?: string;
            /** @enum {string} */
            fault?: "company" | "warehouse" | "carrier" | "shipper" | "consignee" | "customer" | "forceMajeure" | "unknown";
            orderId?: string;
            orderNumber?: string;
            /** @constant */
            kind: "voided";
            voids: string;
        } | {
            factId: string;
            occurredAt: components["schemas"]["Time"];
            /** @description Id of the fact that this one replaces */
            corrects?: string;
            place?: components["schemas"]["Place"];
            carrier?: string;
            warehouse?: string;
            reason?: string;
            /** @enum {string} */
            fault?: "company" | "warehouse" | "carrier" | "shipper" | "consignee" | "customer" | "forceMajeure" | "unknown";
            orderId?: string;
            orderNumber?: string;
            /** @enum {string} */
            kind: "invoiced" | "invoiceCorrected" | "paid";
            amount: components["schemas"]["Money"];
            lines?: {
                lineId?: string;
                sku: string;
                /** @description Good units */
                quantity: number;
                /** @description Damaged units, beside the good ones */
                damaged?: number;
            }[];
        } | {
            factId: string;
            occurredAt: components["schemas"]["Time"];
            /** @description Id of the fact that this one replaces */
            corrects?: string;
            place?: components["schemas"]["Place"];
            carrier?: string;
            warehouse?: string;
            reason?: string;
            /** @enum {string} */
            fault?: "company" | "warehouse" | "carrier" | "shipper" | "consignee" | "customer" | "forceMajeure" | "unknown";
            orderId?: string;
            orderNumber?: string;
            /**
             * @description Calls off the whole order
             * @constant
             */
            kind: "cancelled";
        } | {
            factId: string;
            occurredAt: components["schemas"]["Time"];
            /** @description Id of the fact that this one replaces */
            corrects?: string;
            place?: components["schemas"]["Place"];
            carrier?: string;
            warehouse?: string;
            reason?: string;
            /** @enum {string} */
            fault?: "company" | "warehouse" | "carrier" | "shipper" | "consignee" | "customer" | "forceMajeure" | "unknown";
            orderId?: string;
            orderNumber?: string;
            /** @enum {string} */
            kind: "picked" | "dispatched" | "routeChanged" | "redirected" | "deliveryFailed" | "returned" | "customerInformed" | "termsBreached";
            lines?: {
                lineId?: string;
                sku: string;
                /** @description Good units */
                quantity: number;
                /** @description Damaged units, beside the good ones */
                damaged?: number;
            }[];
        };
        FactAnswers: {
            answers: ({
                /** @constant */
                status: 201;
                factId: string;
                orderId: string;
                /** Format: date-time */
                recordedAt: string;
            } | components["schemas"]["Problem"])[];
        };
        Kpis: {
            customerId?: string;
            /** @enum {string} */
            grain: "day" | "week" | "month";
            rules: components["schemas"]["RuleSet"];
            /** Format: date-time */
            asOf: string;
            total: {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
                isOver: boolean;
                orders: {
                    due: number;
                    onTime: {
                        numerator: number;
                        denominator: number;
                        share: number | null;
                        interval: {
                            low: number;
                            high: number;
                        };
                    };
                    inFull: {
                        numerator: number;
                        denominator: number;
                        share: number | null;
                        interval: {
                            low: number;
                            high: number;
                        };
                    };
                    otif: {
                        numerator: number;
                        denominator: number;
                        share: number | null;
                        interval: {
                            low: number;
                            high: number;
                        };
                    };
                };
                lines: {
                    due: number;
                    onTime: {
                        numerator: number;
                        denominator: number;
                        share: number | null;
                    };
                    inFull: {
                        numerator: number;
                        denominator: number;
                        share: number | null;
                    };
                    otif: {
                        numerator: number;
                        denominator: number;
                        share: number | null;
                    };
                };
                units: {
                    ordered: number;
                    delivered: number;
                    onTime: {
                        numerator: number;
                        denominator: number;
                        share: number | null;
                    };
                };
                cycleTime: {
                    orders: number;
                    meanDays: number | null;
                    standardDeviationDays: number | null;
                };
            };
            periods: {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
                isOver: boolean;
                orders: {
                    due: number;
                    onTime: {
                        numerator: number;
                        denominator: number;
                        share: number | null;
                        interval: {
                            low: number;
                            high: number;
                        };
                    };
                    inFull: {
                        numerator: number;
                        denominator: number;
                        share: number | null;
                        interval: {
                            low: number;
                            high: number;
                        };
                    };
                    otif: {
                        numerator: number;
                        denominator: number;
                        share: number | null;
                        interval: {
                            low: number;
                            high: number;
                        };
                    };
                };
                lines: {
                    due: number;
                    onTime: {
                        numerator: number;
                        denominator: number;
                        share: number | null;
                    };
                    inFull: {
                        numerator: number;
                        denominator: number;
                        share: number | null;
                    };
                    otif: {
                        numerator: number;
                        denominator: number;
                        share: number | null;
                    };
                };
                units: {
                    ordered: number;
                    delivered: number;
                    onTime: {
                        numerator: number;
                        denominator: number;
                        share: number | null;
                    };
                };
                cycleTime: {
                    orders: number;
                    meanDays: number | null;
                    standardDeviationDays: number | null;
                };
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type NewOrder = components['schemas']['NewOrder'];
export type Time = components['schemas']['Time'];
export type Window = components['schemas']['Window'];
export type Place = components['schemas']['Place'];
export type Money = components['schemas']['Money'];
export type Order = components['schemas']['Order'];
export type Problem = components['schemas']['Problem'];
export type GatewayMessage = components['schemas']['GatewayMessage'];
export type Scorecard = components['schemas']['Scorecard'];
export type RuleSet = components['schemas']['RuleSet'];
export type NewFacts = components['schemas']['NewFacts'];
export type Fact = components['schemas']['Fact'];
export type FactAnswers = components['schemas']['FactAnswers'];
export type Kpis = components['schemas']['Kpis'];
export type $defs = Record<string, never>;
export interface operations {
    placeOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOrder"];
            };
        };
        responses: {
            /** @description The order as stored */
            201: {
                headers: {
                    /** @description Path of the order */
                    location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description Faults in the input; nothing of it is stored. (From the gateway: the request cannot be read) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description From the gateway: there is no token, or it is not valid */
            401: {
                headers: {
                    /** @description What is wrong with the token */
                    "www-authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description The token lacks the scope (from the gateway), or names no partner */
            403: {
                headers: {
                    /** @description Which scopes would do */
                    "www-authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description It contradicts what is stored; nothing was changed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 256 KB (from the gateway: than 10 MB) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description The body is not declared as JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: try again after `retry-after` seconds, or a second where the gateway says so */
            429: {
                headers: {
                    /** @description Seconds until the next try */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description Our fault; it is safe to send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description Try again after `retry-after` seconds, or a second where the gateway says so */
            503: {
                headers: {
                    /** @description Seconds until the next try */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
        };
    };
    readOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As `POST /orders` answered it */
                orderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description Faults in the input; nothing of it is stored. (From the gateway: the request cannot be read) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description From the gateway: there is no token, or it is not valid */
            401: {
                headers: {
                    /** @description What is wrong with the token */
                    "www-authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description The token lacks the scope (from the gateway), or names no partner */
            403: {
                headers: {
                    /** @description Which scopes would do */
                    "www-authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description There is none, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: try again after `retry-after` seconds, or a second where the gateway says so */
            429: {
                headers: {
                    /** @description Seconds until the next try */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description Our fault; it is safe to send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description Try again after `retry-after` seconds, or a second where the gateway says so */
            503: {
                headers: {
                    /** @description Seconds until the next try */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
        };
    };
    readScorecard: {
        parameters: {
            query?: {
                rules?: "early-fails" | "early-accepted";
            };
            header?: never;
            path: {
                /** @description As `POST /orders` answered it */
                orderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scorecard as of now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scorecard"];
                };
            };
            /** @description Faults in the input; nothing of it is stored. (From the gateway: the request cannot be read) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description From the gateway: there is no token, or it is not valid */
            401: {
                headers: {
                    /** @description What is wrong with the token */
                    "www-authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description The token lacks the scope (from the gateway), or names no partner */
            403: {
                headers: {
                    /** @description Which scopes would do */
                    "www-authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description There is none, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: try again after `retry-after` seconds, or a second where the gateway says so */
            429: {
                headers: {
                    /** @description Seconds until the next try */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description Our fault; it is safe to send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description Try again after `retry-after` seconds, or a second where the gateway says so */
            503: {
                headers: {
                    /** @description Seconds until the next try */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
        };
    };
    reportFacts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFacts"];
            };
        };
        responses: {
            /** @description Every fact is stored */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactAnswers"];
                };
            };
            /** @description Some fact is not stored: its answer says why */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactAnswers"];
                };
            };
            /** @description Faults in the input; nothing of it is stored. (From the gateway: the request cannot be read) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description From the gateway: there is no token, or it is not valid */
            401: {
                headers: {
                    /** @description What is wrong with the token */
                    "www-authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description The token lacks the scope (from the gateway), or names no partner */
            403: {
                headers: {
                    /** @description Which scopes would do */
                    "www-authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description The body is larger than 256 KB (from the gateway: than 10 MB) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description The body is not declared as JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: try again after `retry-after` seconds, or a second where the gateway says so */
            429: {
                headers: {
                    /** @description Seconds until the next try */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description Our fault; it is safe to send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description Try again after `retry-after` seconds, or a second where the gateway says so */
            503: {
                headers: {
                    /** @description Seconds until the next try */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
        };
    };
    readKpis: {
        parameters: {
            query: {
                from: string;
                to: string;
                grain?: "day" | "week" | "month";
                customerId?: string;
                rules?: "early-fails" | "early-accepted";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Figures in all and by period */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Kpis"];
                };
            };
            /** @description Faults in the input; nothing of it is stored. (From the gateway: the request cannot be read) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description From the gateway: there is no token, or it is not valid */
            401: {
                headers: {
                    /** @description What is wrong with the token */
                    "www-authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description The token lacks the scope (from the gateway), or names no partner */
            403: {
                headers: {
                    /** @description Which scopes would do */
                    "www-authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description Too many requests: try again after `retry-after` seconds, or a second where the gateway says so */
            429: {
                headers: {
                    /** @description Seconds until the next try */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description Our fault; it is safe to send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description Try again after `retry-after` seconds, or a second where the gateway says so */
            503: {
                headers: {
                    /** @description Seconds until the next try */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
        };
    };
    describeApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OpenAPI 3.1 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Faults in the input; nothing of it is stored. (From the gateway: the request cannot be read) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description Too many requests: try again after `retry-after` seconds, or a second where the gateway says so */
            429: {
                headers: {
                    /** @description Seconds until the next try */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description Our fault; it is safe to send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description Try again after `retry-after` seconds, or a second where the gateway says so */
            503: {
                headers: {
                    /** @description Seconds until the next try */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
        };
    };
    checkHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "ok";
                    };
                };
            };
            /** @description Faults in the input; nothing of it is stored. (From the gateway: the request cannot be read) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description Too many requests: try again after `retry-after` seconds, or a second where the gateway says so */
            429: {
                headers: {
                    /** @description Seconds until the next try */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description Our fault; it is safe to send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description Try again after `retry-after` seconds, or a second where the gateway says so */
            503: {
                headers: {
                    /** @description Seconds until the next try */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
        };
    };
}
