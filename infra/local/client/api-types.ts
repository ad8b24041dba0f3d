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
    "/partners/{partnerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A partner’s record */
        get: operations["readPartner"];
        /**
         * Create or change a partner’s record
         * @description What the partner may touch: which customers, which kinds of news it sends and reads, at which rate. A change is obeyed within a minute. Facts told before keep the reach that they were told by.
         */
        put: operations["savePartner"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All partners, by id */
        get: operations["listPartners"];
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
    "/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document as a page for people */
        get: operations["showDocs"];
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
            type: "urn:backhaul:problem:invalid-input" | "urn:backhaul:problem:malformed-json" | "urn:backhaul:problem:unsupported-media-type" | "urn:backhaul:problem:too-large" | "urn:backhaul:problem:unknown-partner" | "urn:backhaul:problem:not-found" | "urn:backhaul:problem:conflict" | "urn:backhaul:problem:not-allowed" | "urn:backhaul:problem:invalid-cursor" | "urn:backhaul:problem:precondition-required" | "urn:backhaul:problem:precondition-failed" | "urn:backhaul:problem:illegal-move" | "urn:backhaul:problem:rate-limited" | "urn:backhaul:problem:overloaded" | "urn:backhaul:problem:internal";
            title: string;
            status: number;
            detail: string;
            errors?: {
                pointer: string;
                detail: string;
            }[];
            fields?: string[];
            state?: string;
            possible?: string[];
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
            orderId?: string;
            orderNumber?: string;
            /** @description The partner who placed the order of that number; without it, the caller */
            placedBy?: string;
            /** @constant */
            kind: "delivered";
            lines: {
                lineId?: string;
                sku: string;
                /** @description Good units */
                quantity: number;
                /** @description Damaged units, beside the good ones */
                damaged?: number;
                /** @description Units that came as another article in place of this SKU, beside the good ones */
                substituted?: number;
                substituteApproved?: boolean;
            }[];
            place?: components["schemas"]["Place"];
            carrier?: string;
            warehouse?: string;
            proofOfDelivery?: string;
            reason?: string;
            /** @enum {string} */
            fault?: "company" | "warehouse" | "carrier" | "shipper" | "consignee" | "customer" | "forceMajeure" | "unknown";
        } | {
            factId: string;
            occurredAt: components["schemas"]["Time"];
            /** @description Id of the fact that this one replaces */
            corrects?: string;
            orderId?: string;
            orderNumber?: string;
            /** @description The partner who placed the order of that number; without it, the caller */
            placedBy?: string;
            /** @constant */
            kind: "confirmed";
            window: components["schemas"]["Window"];
            /** @description A later window moves the promise only when the customer asked for it */
            requestedByCustomer?: boolean;
            reason?: string;
        } | {
            factId: string;
            occurredAt: components["schemas"]["Time"];
            /** @description Id of the fact that this one replaces */
            corrects?: string;
            orderId?: string;
            orderNumber?: string;
            /** @description The partner who placed the order of that number; without it, the caller */
            placedBy?: string;
            /**
             * @description What the customer changed; from dispatch on only with `agreed`
             * @constant
             */
            kind: "amended";
            requestedWindow?: components["schemas"]["Window"];
            /** @description The window confirmed for the change */
            promisedWindow?: components["schemas"]["Window"];
            shipTo?: components["schemas"]["Place"];
            /** @description The customer agreed to it */
            agreed?: boolean;
            reason?: string;
            lines?: {
                lineId?: string;
                sku: string;
                quantity: number;
                unitPrice?: components["schemas"]["Money"];
            }[];
        } | {
            factId: string;
            occurredAt: components["schemas"]["Time"];
            /** @description Id of the fact that this one replaces */
            corrects?: string;
            orderId?: string;
            orderNumber?: string;
            /** @description The partner who placed the order of that number; without it, the caller */
            placedBy?: string;
            /** @enum {string} */
            kind: "cancelled" | "closed";
            reason?: string;
            /** @enum {string} */
            fault?: "company" | "warehouse" | "carrier" | "shipper" | "consignee" | "customer" | "forceMajeure" | "unknown";
        } | {
            factId: string;
            occurredAt: components["schemas"]["Time"];
            /** @description Id of the fact that this one replaces */
            corrects?: string;
            orderId?: string;
            orderNumber?: string;
            /** @description The partner who placed the order of that number; without it, the caller */
            placedBy?: string;
            /** @enum {string} */
            kind: "reopened" | "creditHeld" | "creditReleased";
            reason?: string;
        } | {
            factId: string;
            occurredAt: components["schemas"]["Time"];
            /** @description Id of the fact that this one replaces */
            corrects?: string;
            orderId?: string;
            orderNumber?: string;
            /** @description The partner who placed the order of that number; without it, the caller */
            placedBy?: string;
            /** @constant */
            kind: "picked";
            lines?: {
                lineId?: string;
                sku: string;
                /** @description Good units */
                quantity: number;
                /** @description Damaged units, beside the good ones */
                damaged?: number;
                /** @description Units that came as another article in place of this SKU, beside the good ones */
                substituted?: number;
                substituteApproved?: boolean;
            }[];
            warehouse?: string;
        } | {
            factId: string;
            occurredAt: components["schemas"]["Time"];
            /** @description Id of the fact that this one replaces */
            corrects?: string;
            orderId?: string;
            orderNumber?: string;
            /** @description The partner who placed the order of that number; without it, the caller */
            placedBy?: string;
            /** @constant */
            kind: "dispatched";
            lines?: {
                lineId?: string;
                sku: string;
                /** @description Good units */
                quantity: number;
                /** @description Damaged units, beside the good ones */
                damaged?: number;
                /** @description Units that came as another article in place of this SKU, beside the good ones */
                substituted?: number;
                substituteApproved?: boolean;
            }[];
            place?: components["schemas"]["Place"];
            carrier?: string;
            warehouse?: string;
        } | {
            factId: string;
            occurredAt: components["schemas"]["Time"];
            /** @description Id of the fact that this one replaces */
            corrects?: string;
            orderId?: string;
            orderNumber?: string;
            /** @description The partner who placed the order of that number; without it, the caller */
            placedBy?: string;
            /** @constant */
            kind: "routeChanged";
            place?: components["schemas"]["Place"];
            carrier?: string;
            reason?: string;
            /** @enum {string} */
            fault?: "company" | "warehouse" | "carrier" | "shipper" | "consignee" | "customer" | "forceMajeure" | "unknown";
        } | {
            factId: string;
            occurredAt: components["schemas"]["Time"];
            /** @description Id of the fact that this one replaces */
            corrects?: string;
            orderId?: string;
            orderNumber?: string;
            /** @description The partner who placed the order of that number; without it, the caller */
            placedBy?: string;
            /** @constant */
            kind: "redirected";
            place: components["schemas"]["Place"];
            /** @description The customer agreed to it */
            agreed?: boolean;
            carrier?: string;
            reason?: string;
            /** @enum {string} */
            fault?: "company" | "warehouse" | "carrier" | "shipper" | "consignee" | "customer" | "forceMajeure" | "unknown";
        } | {
            factId: string;
            occurredAt: components["schemas"]["Time"];
            /** @description Id of the fact that this one replaces */
            corrects?: string;
            orderId?: string;
            orderNumber?: string;
            /** @description The partner who placed the order of that number; without it, the caller */
            placedBy?: string;
            /** @enum {string} */
            kind: "deliveryFailed" | "returned";
            lines?: {
                lineId?: string;
                sku: string;
                /** @description Good units */
                quantity: number;
                /** @description Damaged units, beside the good ones */
                damaged?: number;
                /** @description Units that came as another article in place of this SKU, beside the good ones */
                substituted?: number;
                substituteApproved?: boolean;
            }[];
            place?: components["schemas"]["Place"];
            carrier?: string;
            warehouse?: string;
            reason?: string;
            /** @enum {string} */
            fault?: "company" | "warehouse" | "carrier" | "shipper" | "consignee" | "customer" | "forceMajeure" | "unknown";
        } | {
            factId: string;
            occurredAt: components["schemas"]["Time"];
            /** @description Id of the fact that this one replaces */
            corrects?: string;
            orderId?: string;
            orderNumber?: string;
            /** @description The partner who placed the order of that number; without it, the caller */
            placedBy?: string;
            /** @constant */
            kind: "invoiced";
            invoiceNumber: string;
            amount: components["schemas"]["Money"];
            /** Format: date */
            dueOn?: string;
            lines?: {
                lineId?: string;
                sku: string;
                /** @description Good units */
                quantity: number;
                /** @description Damaged units, beside the good ones */
                damaged?: number;
                /** @description Units that came as another article in place of this SKU, beside the good ones */
                substituted?: number;
                substituteApproved?: boolean;
            }[];
        } | {
            factId: string;
            occurredAt: components["schemas"]["Time"];
            /** @description Id of the fact that this one replaces */
            corrects?: string;
            orderId?: string;
            orderNumber?: string;
            /** @description The partner who placed the order of that number; without it, the caller */
            placedBy?: string;
            /** @constant */
            kind: "invoiceCorrected";
            invoiceNumber: string;
            amount: components["schemas"]["Money"];
            lines?: {
                lineId?: string;
                sku: string;
                /** @description Good units */
                quantity: number;
                /** @description Damaged units, beside the good ones */
                damaged?: number;
                /** @description Units that came as another article in place of this SKU, beside the good ones */
                substituted?: number;
                substituteApproved?: boolean;
            }[];
            reason?: string;
            /** @enum {string} */
            fault?: "company" | "warehouse" | "carrier" | "shipper" | "consignee" | "customer" | "forceMajeure" | "unknown";
        } | {
            factId: string;
            occurredAt: components["schemas"]["Time"];
            /** @description Id of the fact that this one replaces */
            corrects?: string;
            orderId?: string;
            orderNumber?: string;
            /** @description The partner who placed the order of that number; without it, the caller */
            placedBy?: string;
            /** @constant */
            kind: "paid";
            amount: components["schemas"]["Money"];
            invoiceNumber?: string;
        } | {
            factId: string;
            occurredAt: components["schemas"]["Time"];
            /** @description Id of the fact that this one replaces */
            corrects?: string;
            orderId?: string;
            orderNumber?: string;
            /** @description The partner who placed the order of that number; without it, the caller */
            placedBy?: string;
            /** @constant */
            kind: "customerInformed";
            /** @enum {string} */
            about: "dispatch" | "delay" | "delivery" | "invoice" | "other";
            reason?: string;
        } | {
            factId: string;
            occurredAt: components["schemas"]["Time"];
            /** @description Id of the fact that this one replaces */
            corrects?: string;
            orderId?: string;
            orderNumber?: string;
            /** @description The partner who placed the order of that number; without it, the caller */
            placedBy?: string;
            /** @constant */
            kind: "termsBreached";
            /** @enum {string} */
            term: "serviceLevel" | "temperature" | "handling" | "papers" | "other";
            lines?: {
                lineId?: string;
                sku: string;
                /** @description Good units */
                quantity: number;
                /** @description Damaged units, beside the good ones */
                damaged?: number;
                /** @description Units that came as another article in place of this SKU, beside the good ones */
                substituted?: number;
                substituteApproved?: boolean;
            }[];
            place?: components["schemas"]["Place"];
            carrier?: string;
            warehouse?: string;
            reason?: string;
            /** @enum {string} */
            fault?: "company" | "warehouse" | "carrier" | "shipper" | "consignee" | "customer" | "forceMajeure" | "unknown";
        } | {
            factId: string;
            occurredAt: components["schemas"]["Time"];
            /** @description Id of the fact that this one replaces */
            corrects?: string;
            orderId?: string;
            orderNumber?: string;
            /** @description The partner who placed the order of that number; without it, the caller */
            placedBy?: string;
            /** @constant */
            kind: "voided";
            voids: string;
            reason?: string;
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
        NewPartner: {
            name: string;
            /**
             * @default active
             * @enum {string}
             */
            state?: "active" | "blocked";
            /** @description The customers it may see and tell of; others do not exist for it */
            customers: "all" | string[];
            /** @description Kinds of news it may send */
            sends: ("placed" | "confirmed" | "amended" | "cancelled" | "reopened" | "closed" | "picked" | "dispatched" | "routeChanged" | "deliveryFailed" | "returned" | "redirected" | "delivered" | "invoiced" | "invoiceCorrected" | "paid" | "customerInformed" | "termsBreached" | "feedback")[];
            /** @description Kinds of news it may read */
            reads: ("placed" | "confirmed" | "amended" | "cancelled" | "reopened" | "closed" | "picked" | "dispatched" | "routeChanged" | "deliveryFailed" | "returned" | "redirected" | "delivered" | "invoiced" | "invoiceCorrected" | "paid" | "customerInformed" | "termsBreached" | "feedback")[];
            /**
             * @default {
             *       "requestsPerSecond": 50,
             *       "burst": 100
             *     }
             */
            rateLimit?: {
                requestsPerSecond: number;
                burst: number;
            };
        };
        Partner: {
            partnerId: string;
            name: string;
            /**
             * @default active
             * @enum {string}
             */
            state: "active" | "blocked";
            /** @description The customers it may see and tell of; others do not exist for it */
            customers: "all" | string[];
            /** @description Kinds of news it may send */
            sends: ("placed" | "confirmed" | "amended" | "cancelled" | "reopened" | "closed" | "picked" | "dispatched" | "routeChanged" | "deliveryFailed" | "returned" | "redirected" | "delivered" | "invoiced" | "invoiceCorrected" | "paid" | "customerInformed" | "termsBreached" | "feedback")[];
            /** @description Kinds of news it may read */
            reads: ("placed" | "confirmed" | "amended" | "cancelled" | "reopened" | "closed" | "picked" | "dispatched" | "routeChanged" | "deliveryFailed" | "returned" | "redirected" | "delivered" | "invoiced" | "invoiceCorrected" | "paid" | "customerInformed" | "termsBreached" | "feedback")[];
            /**
             * @default {
             *       "requestsPerSecond": 50,
             *       "burst": 100
             *     }
             */
            rateLimit: {
                requestsPerSecond: number;
                burst: number;
            };
            version: number;
            changedAt: string;
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
export type NewPartner = components['schemas']['NewPartner'];
export type Partner = components['schemas']['Partner'];
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
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description Faults in the input; nothing of it is stored. (From the gateway: the request cannot be read) */
            400: {
                headers: {
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
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
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
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
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 256 KB (from the gateway: than 10 MB) */
            413: {
                headers: {
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
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
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
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
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description Our fault; it is safe to send the same again */
            500: {
                headers: {
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
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
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
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
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
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
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
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
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
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
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description Our fault; it is safe to send the same again */
            500: {
                headers: {
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
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
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
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
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scorecard"];
                };
            };
            /** @description Faults in the input; nothing of it is stored. (From the gateway: the request cannot be read) */
            400: {
                headers: {
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
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
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
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
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
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
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description Our fault; it is safe to send the same again */
            500: {
                headers: {
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
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
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
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
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactAnswers"];
                };
            };
            /** @description Some fact is not stored: its answer says why */
            207: {
                headers: {
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactAnswers"];
                };
            };
            /** @description Faults in the input; nothing of it is stored. (From the gateway: the request cannot be read) */
            400: {
                headers: {
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
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
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
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
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
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
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
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
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description Our fault; it is safe to send the same again */
            500: {
                headers: {
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
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
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
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
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Kpis"];
                };
            };
            /** @description Faults in the input; nothing of it is stored. (From the gateway: the request cannot be read) */
            400: {
                headers: {
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
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
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
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
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
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
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description Our fault; it is safe to send the same again */
            500: {
                headers: {
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
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
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
        };
    };
    readPartner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As the token’s claim names it (`client_id` for Cognito) */
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record */
            200: {
                headers: {
                    /** @description Of this version, for If-Match */
                    etag?: string;
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Partner"];
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
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
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
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
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
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description Our fault; it is safe to send the same again */
            500: {
                headers: {
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
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
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
        };
    };
    savePartner: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that is changed; none to create one */
                "if-match"?: string;
            };
            path: {
                /** @description As the token’s claim names it (`client_id` for Cognito) */
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPartner"];
            };
        };
        responses: {
            /** @description The record as kept */
            200: {
                headers: {
                    /** @description Of this version, for If-Match */
                    etag?: string;
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Partner"];
                };
            };
            /** @description Faults in the input; nothing of it is stored. (From the gateway: the request cannot be read) */
            400: {
                headers: {
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
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
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
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
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has changed since the version that If-Match names */
            412: {
                headers: {
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 256 KB (from the gateway: than 10 MB) */
            413: {
                headers: {
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
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
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It exists: say in If-Match which version you change */
            428: {
                headers: {
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
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
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description Our fault; it is safe to send the same again */
            500: {
                headers: {
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
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
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
        };
    };
    listPartners: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Partner"][];
                        next?: string;
                    };
                };
            };
            /** @description Faults in the input; nothing of it is stored. (From the gateway: the request cannot be read) */
            400: {
                headers: {
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
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
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description Too many requests: try again after `retry-after` seconds, or a second where the gateway says so */
            429: {
                headers: {
                    /** @description Seconds until the next try */
                    "retry-after"?: string;
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description Our fault; it is safe to send the same again */
            500: {
                headers: {
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
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
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
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
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
        };
    };
    showDocs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
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
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
        };
    };
}
