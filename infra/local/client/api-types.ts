// Made by `npm run generate` from the OpenAPI document that lib/contract makes; changes belong there.

export interface paths {
    "/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A customer’s orders, by the end of their promise
         * @description An order is listed a moment after it was stored.
         */
        get: operations["listOrders"];
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
    "/orders/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place 1 to 100 orders
         * @description Each is answered by itself, in the order sent, as `POST /orders` would answer it.
         */
        post: operations["placeOrders"];
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
        /**
         * An order as it is now
         * @description With what was amended, its state, and the decisions that its state allows and that are yours to take.
         */
        get: operations["readOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{orderId}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the goods are, and what happened
         * @description Every fact with both times, when it happened and when it was told, and what of it counts; as far as the caller’s record lets it read.
         */
        get: operations["readTimeline"];
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
         * What was promised, what came, which right failed by how much, and whose fault it was
         * @description Computed from the facts known now, by the rules valid on the date on which the order was placed: the customer’s own, else the company’s; new ones are obeyed within a minute. `ruleSet` asks what another version says of it. Rights that follow from facts which you may not read are left out, and with them whether the order is perfect.
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
    "/rule-set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules by which the company judges orders */
        get: operations["readRuleSet"];
        /**
         * Add a version of the rules by which the company judges orders
         * @description It judges the orders, of customers who have no rules of their own on that date, that are placed from `validFrom` to `validTo`. Orders placed in its validity are scored anew from five minutes later on, which restates figures. An old version never changes: `GET /orders/{orderId}/scorecard?rules` goes on telling what it says. What the last version says already is no change and needs no If-Match.
         */
        put: operations["saveRuleSet"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customerId}/rule-set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rules by which a customer’s orders are judged
         * @description The versions are those of the customer’s own; in force may be a version of the company’s.
         */
        get: operations["readCustomerRuleSet"];
        /**
         * Add a version of the rules that a customer has agreed
         * @description It judges the customer’s orders placed from `validFrom` to `validTo`, before any rules of the company. Orders placed in its validity are scored anew from five minutes later on, which restates figures. An old version never changes: `GET /orders/{orderId}/scorecard?rules` goes on telling what it says. What the last version says already is no change and needs no If-Match.
         */
        put: operations["saveCustomerRuleSet"];
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
         * @description Each is answered by itself, in the order sent; one for an order not known yet waits for it. Decisions about an order (`amended`, `cancelled`, `reopened`, `closed`) that its state refuses are answered 409 `illegal-move`, with the state and what it allows; each is judged by what stands before it in the request.
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
         * Every indicator of the company or of one group, by day, week or month
         * @description Of the orders that were due from `from` to `to`, by the business date of the end of their promise; weeks are ISO weeks, clipped at both ends. Name one of `customerId`, `tier`, `partnerId`, `carrier`, `warehouse` and `lane`, or none for the company; all but `customerId` are for staff. Targets are those of a customer.
         *
         *     Figures follow the facts known now: a late or corrected fact moves dates that are closed, and `restatedAt` says so. Every indicator is a numerator and a denominator, so that any periods add up. `contract:` counts what passes by the rules of each order; a right counts `pass` and `fail`, of the fails apart those that others answer for (`failExcused`), which net figures forgive.
         *
         *     | indicator | numerator | denominator | better |
         *     |---|---|---|---|
         *     | `onTime` | contract:ordersOnTime | orders | higher |
         *     | `inFull` | ordersInFull | orders | higher |
         *     | `otif` | contract:ordersOtif | orders | higher |
         *     | `perfectOrder` | ordersPerfect | ordersJudged | higher |
         *     | `perfectOrderNet` | ordersPerfectNet | ordersJudged | higher |
         *     | `lineOnTime` | contract:linesOnTime | lines | higher |
         *     | `lineInFull` | linesInFull | lines | higher |
         *     | `lineOtif` | contract:linesOtif | lines | higher |
         *     | `unitOnTime` | contract:unitsOnTime | unitsOrdered | higher |
         *     | `unitInFull` | unitsFilled | unitsOrdered | higher |
         *     | `productRight` | product:pass | product:pass + product:fail | higher |
         *     | `productRightNet` | product:pass + product:failExcused | product:pass + product:fail | higher |
         *     | `quantityRight` | quantity:pass | quantity:pass + quantity:fail | higher |
         *     | `quantityRightNet` | quantity:pass + quantity:failExcused | quantity:pass + quantity:fail | higher |
         *     | `placeRight` | place:pass | place:pass + place:fail | higher |
         *     | `placeRightNet` | place:pass + place:failExcused | place:pass + place:fail | higher |
         *     | `timeRight` | time:pass | time:pass + time:fail | higher |
         *     | `timeRightNet` | time:pass + time:failExcused | time:pass + time:fail | higher |
         *     | `termsRight` | terms:pass | terms:pass + terms:fail | higher |
         *     | `termsRightNet` | terms:pass + terms:failExcused | terms:pass + terms:fail | higher |
         *     | `priceRight` | price:pass | price:pass + price:fail | higher |
         *     | `priceRightNet` | price:pass + price:failExcused | price:pass + price:fail | higher |
         *     | `informationRight` | information:pass | information:pass + information:fail | higher |
         *     | `informationRightNet` | information:pass + information:failExcused | information:pass + information:fail | higher |
         *     | `orderFillFirst` | ordersFilledFirst | orders | higher |
         *     | `lineFillFirst` | linesFilledFirst | lines | higher |
         *     | `unitFillFirst` | unitsFilledFirst | unitsOrdered | higher |
         *     | `stockOut` | linesStockedOut | lines | lower |
         *     | `substitution` | linesSubstituted | linesDelivered | lower |
         *     | `damage` | unitsDamaged | unitsHandedOver | lower |
         *     | `invoiceError` | invoicesWrong | invoices | lower |
         *     | `transportDelay` | dropsLate | drops | lower |
         *     | `shortShip` | dropsShort | drops | lower |
         *     | `routeChange` | ordersRerouted | ordersDispatched | lower |
         *     | `redirect` | ordersRedirected | ordersDispatched | lower |
         *     | `returns` | unitsReturned | unitsHandedOver | lower |
         *     | `documentation` | ordersWithFaultlessPapers | ordersDelivered | higher |
         *     | `informationTimeliness` | factsInTime | facts | higher |
         *     | `recovery` | dropsRecovered | dropsFailed | higher |
         *     | `flexibility` | changeRequestsAccepted | changeRequests | higher |
         *     | `complaintResponse` | complaintsInTime | complaints | higher |
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
    "/kpis/otif-ladder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * OTIF by every definition, side by side
         * @description Level (unit, line, order) × early (accept, fail) × promise (requested, confirmed), over the same orders: those that are due by contract. What else the rules of an order say (grace, over-delivery) holds in every definition. `isContract` marks the one of the rules in force on `to`; orders placed under other rules were judged by those, as `ruleSets` tells.
         */
        get: operations["readOtifLadder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restatements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed figures of closed dates
         * @description A date is closed at 01:00 of the next; nothing is frozen by it. Of all customers (for staff) in the order in which it happened; of one by the date whose figures changed. A restatement tells which order counts otherwise than before, by which measures, and which facts brought it about.
         */
        get: operations["listRestatements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customerId}/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was promised a customer */
        get: operations["readTargets"];
        /**
         * Set what was promised a customer
         * @description Shares by indicator (`GET /kpis` lists them); an indicator that is left out has no target. For what is bad when it is much, as `damage`, the target is the most.
         */
        put: operations["saveTargets"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pass on what a customer said
         * @description A rating, praise, a suggestion or a complaint, of the order it names if any, which must have been placed for that customer. A complaint opens a case. The same again gets the same answer, other content under the same `feedbackId` of the customer a conflict.
         */
        post: operations["giveFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customerId}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a customer said, by who passed it on
         * @description Comments are personal data: once they are erased, the rest is told without them.
         */
        get: operations["listFeedback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customerId}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cases of a customer’s complaints, as they stand */
        get: operations["listCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customerId}/cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A case with its moves and timers
         * @description Timers run in business hours from the recording of the complaint, by severity and the customer’s tier, and stand while the customer is asked.
         */
        get: operations["readCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customerId}/cases/{caseId}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a case on
         * @description received → acknowledged → assessed → investigating → answered → closed, and back when reopened; later stages may be reached at once, but only an answered case is closed. A move that is not possible is told those that are. A paused case waits for the customer until it resumes, and its `state` is told as `paused`. The same move again gets the same answer.
         */
        post: operations["moveCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All cases that are not closed, the oldest first; for staff */
        get: operations["listOpenCases"];
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
    "/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The customers you reach, by id
         * @description Without their sites. A filter that finds little can make a page short, even empty, while there is a `next`.
         */
        get: operations["listCustomers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A customer */
        get: operations["readCustomer"];
        /**
         * Create or replace a customer
         * @description The whole of it: what is left out is no longer kept. The same again is no change and needs no If-Match; nor does a `stub`, which an order about somebody unknown has made. Fields marked `x-personal-data` are kept apart and can be erased.
         */
        put: operations["saveCustomer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customerId}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people who speak for a customer, by id */
        get: operations["listContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customerId}/contacts/{contactId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Create or replace a contact
         * @description The same again is no change and needs no If-Match. A consent counts from `givenAt`.
         */
        put: operations["saveContact"];
        post?: never;
        /**
         * Remove a contact
         * @description One that is not there is removed: the same request again is answered the same.
         */
        delete: operations["removeContact"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customerId}/personal-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything personal that is kept of a customer
         * @description Name and sites, contacts, and what was written in feedback and cases; for administrators.
         */
        get: operations["exportPersonalData"];
        put?: never;
        post?: never;
        /**
         * Erase everything personal of a customer
         * @description At once and for good; backups lose it within 35 days. Orders, facts, cases and figures stay as they were, since nothing in them is personal. Safe to send again, as after a time-out; for administrators.
         */
        delete: operations["erasePersonalData"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customerId}/tier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The tier of a customer, why, and how it came to that
         * @description The tier in force with who said it, and where the cut-offs of the last monthly review place the customer by what is known now. A review moves a customer when two in a row find the same, or when it finds them two levels away.
         */
        get: operations["readTier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customerId}/tier-override": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Give a customer a tier for a time, whatever reviews find
         * @description In force at once, and signed by the subject of the token; another override is replaced. Reviews go on beneath it, and what they found is in force when it ends. The same again changes nothing.
         */
        put: operations["overrideTier"];
        post?: never;
        /**
         * Take an override back before its end
         * @description Where there is none, nothing changes: the same request again is answered the same.
         */
        delete: operations["liftTierOverride"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tiers/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a monthly review found: the pyramid of customers, and who moved
         * @description By currency: customers and what they contribute by value tier, as found and as in force, by the four levels, and by RFM score; then contract classes and life cycles of all. 404 for a month that is not reviewed yet.
         */
        get: operations["readTierSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customerId}/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is a customer leaving, or sending less, and why?
         * @description State, reasons and history are as the nightly search found them; score and trend are of what the customer ordered up to today, by the model of the last run that is done. Reasons are what of the service got credibly worse for them, each with the orders that prove it.
         */
        get: operations["readHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customerId}/credit/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Open a customer’s credit account, or change its terms
         * @description Who has none pays beforehand, and their orders are not checked. Orders from before are counted within minutes, whatever the limit; what is ordered from now on is bound by it. The limit of an open account is changed by a proposal that someone else approves, its currency never: 409. The same again is no change and needs no If-Match; figures move without a new version.
         */
        put: operations["saveCreditAccount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customerId}/credit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the credit of a customer stands: the statement of account
         * @description The limit and what is taken of it, open invoices by age, orders on hold with why, how they pay, what the last review found and when the next one is due.
         */
        get: operations["readCredit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customerId}/credit/statements/{periodEnd}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keep the annual accounts of a customer’s year
         * @description In whole minor units of one currency; what is left out is not known. Parts that are more than their whole are refused. Other years stay. An account that there is gets reviewed in the next night.
         */
        put: operations["saveStatement"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customerId}/credit/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A customer’s annual accounts of every year, with their ratios
         * @description The latest first. Averages are of both ends of the year where the accounts of the year before are kept in the same currency, else of its last day alone.
         *
         *     | ratio | formula | yardstick |
         *     |---|---|---|
         *     | `assetLiability` | total liabilities / total assets | lower is safer |
         *     | `equityShare` | equity / total assets |  |
         *     | `debtToEquity` | total liabilities / equity |  |
         *     | `longTermCapitalShare` | (total assets − current liabilities) / total assets |  |
         *     | `retainedEarningsShare` | retained earnings / total assets |  |
         *     | `current` | current assets / current liabilities | 2:1 is sound, 1:1 the floor |
         *     | `quick` | (current assets − inventory) / current liabilities | 1:1 is sound, 0.5:1 the floor |
         *     | `cash` | (cash + securities) / current liabilities | higher is safer |
         *     | `cashShare` | (cash + securities) / current assets | higher is safer |
         *     | `receivablesTurnover` | credit sales / average receivables |  |
         *     | `inventoryTurnover` | cost of sales / average inventory |  |
         *     | `returnOnAssets` | net profit / average total assets |  |
         *     | `returnOnSales` | net profit / sales |  |
         *     | `returnOnCost` | net profit / cost of sales |  |
         *     | `cashMargin` | (net profit + depreciation) / sales |  |
         *     | `interestCover` | operating profit / interest expense |  |
         *     | `interestBurden` | interest expense / sales |  |
         *     | `salesGrowth` | sales / sales of the year before − 1 |  |
         */
        get: operations["listStatements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customerId}/credit/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for another limit
         * @description Someone else with the scope `credit` decides within 14 days, else it lapses. There is one open proposal of a customer at most: 409 where another one is open. The same of the same person again is answered as before.
         */
        post: operations["proposeLimit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customerId}/credit/proposals/{proposalId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve or reject a proposed limit
         * @description Never by who asked for it: 403. An approved limit is in force at once, and orders on hold that have room by it are released within seconds, the oldest first. The same decision of the same person again is answered as before; 409 where it is decided otherwise or has lapsed.
         */
        post: operations["decideProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credit/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Limits that wait for a decision, of all customers
         * @description Those that a person or a nightly review has asked for, by customer. Those that have lapsed can make a page short, even empty, while there is a `next`.
         */
        get: operations["listProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customerId}/credit/overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a customer go beyond the limit for some days
         * @description Either by an `extra` amount for any orders, or for one order alone (`orderId`). It is signed by who the token names, needs a reason, and ends after 90 days at most; then the account is reviewed. What was accepted under it stays accepted. The same again under its id is answered as before.
         */
        post: operations["overrideCredit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customerId}/credit/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why is the limit what it is? What was decided, the newest first
         * @description Who opened the account and changed its terms, what was proposed, approved, rejected, let lapse or overridden, and every review with its score, points and reasons. Decisions never change.
         */
        get: operations["listDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customerId}/credit/decisions/{decisionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A decision with its whole record
         * @description Of a review every input and the version of the rules, so that it can be made again.
         */
        get: operations["readDecision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customerId}/credit/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have an account reviewed in the next night
         * @description Asked once it is due; asked again before that it stays so.
         */
        post: operations["askReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All open alerts, the gravest first
         * @description Whatever job raised them; of the same gravity the oldest come first. Alerts that are held out, to see whether telling helps, are not among them. A filter that finds little can make a page short, even empty, while there is a `next`.
         */
        get: operations["listAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alerts/{alertId}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that an alert is seen to, or can wait
         * @description An acknowledged alert is no longer repeated every week; a snoozed one is not told before its date. Both hold until the alert gets worse or closes. The last move counts, and the same again changes nothing; an alert that is over cannot be moved: 409.
         */
        post: operations["moveAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/churn/at-risk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Customers who may leave or send less, the largest value at risk first
         * @description Those who are not `steady`, or send less of a part of their business; by value at risk within each currency, those without prices last. Chance and silence are of today. A filter that finds little can make a page short, even empty, while there is a `next`.
         */
        get: operations["listAtRisk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/churn/runs/{run}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A nightly search for leavers: its models, how they did in backtests, and which one scores
         * @description Every run fits all models, grades them as of dates in the past by what then happened, and scores by the one that ranked best; `recency` is the baseline that it had to beat. `outcomes` say how many of the alerts so far were right.
         */
        get: operations["readChurnRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mail-suppressions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Addresses to which no mail is sent
         * @description A mail to them came back for good, or they complained of one. What they would be told is told to ops instead; correct the address in the stage’s settings, or lift it.
         */
        get: operations["listMailSuppressions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mail-suppressions/{suppressionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Send mails to an address again
         * @description From the next mail on. Should it come back again, the address is left out again.
         */
        delete: operations["liftMailSuppression"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Visits that are to be made, those first that are planned first
         * @description A visit serves all reasons there are to contact a customer; it has a day within the capacity of the account manager. A filter that finds little can make a page short, even empty, while there is a `next`.
         */
        get: operations["listVisits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How visits went: done on time, days overdue, orders after them
         * @description Of visits closed on dates from `from` to `to`. One is done on the date of the last attempt, whenever that was told.
         */
        get: operations["readVisitFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customerId}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The visits of a customer: the open one, and those before it with what came of them, the last first
         * @description Notes are personal data: once they are erased, the rest is told without them.
         */
        get: operations["readVisits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{visitId}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what came of a visit
         * @description Who was reached, or declined to talk, closes the visit; where nobody was reached it stays open, and the next planning, at 05:00 business time, gives it another day. A customer who was reached says of each closed complaint that the visit is to confirm whether it is solved: `confirmed` closes the loop, `refuted` reopens the case. All of that is done, or nothing. The same outcome again gets the same answer, other content under its id a 409.
         */
        post: operations["recordOutcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{visitId}/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a visit off
         * @description Until a working day within 90 days. The next planning, at 05:00 business time, gives it a day from then on. That moves the due date of every reason but the confirmation of a closed complaint, which was promised to the customer. The same again changes nothing; another date or reason takes the place of the one before.
         */
        post: operations["snoozeVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/managers/{manager}/book": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand the customers of an account manager over to another
         * @description With their open visits, which keep their days where the other has room for them. At most 100 customers at a time: go on with `next` as `cursor` until there is none. A request that broke off may be made again. Whoever is named an account manager by a system of yours has to be changed there too, or the next `PUT /customers/{customerId}` brings the old one back.
         */
        post: operations["handOverBook"];
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
                /** @description What kind of goods it is: who stops to order one kind of many is noticed */
                productFamily?: string;
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
                /** @description What kind of goods it is: who stops to order one kind of many is noticed */
                productFamily?: string;
                unitPrice?: components["schemas"]["Money"];
            }[];
            credit?: {
                /** @constant */
                standing: "accepted";
                /** @description What of the customer’s credit limit the order takes */
                reserved: {
                    amount: number;
                    currency: string;
                };
            } | {
                /** @constant */
                standing: "held";
                /** @enum {string} */
                reason: "limitExceeded" | "unpriced" | "otherCurrency" | "byHand";
                /** @description What it would take */
                waiting: {
                    amount: number;
                    currency: string;
                };
                detail: string;
            };
        };
        Problem: {
            /** @enum {string} */
            type: "urn:backhaul:problem:invalid-input" | "urn:backhaul:problem:malformed-json" | "urn:backhaul:problem:unsupported-media-type" | "urn:backhaul:problem:too-large" | "urn:backhaul:problem:unknown-partner" | "urn:backhaul:problem:not-found" | "urn:backhaul:problem:conflict" | "urn:backhaul:problem:other-currency" | "urn:backhaul:problem:not-allowed" | "urn:backhaul:problem:invalid-cursor" | "urn:backhaul:problem:precondition-required" | "urn:backhaul:problem:precondition-failed" | "urn:backhaul:problem:illegal-move" | "urn:backhaul:problem:rate-limited" | "urn:backhaul:problem:overloaded" | "urn:backhaul:problem:internal";
            title: string;
            status: number;
            detail: string;
            errors?: {
                pointer: string;
                detail: string;
            }[];
            fields?: string[];
            state?: string;
            possibleMoves?: string[];
        };
        GatewayMessage: {
            message: string;
        };
        NewOrders: {
            orders: components["schemas"]["NewOrder"][];
        };
        OrderAnswers: {
            answers: ({
                /** @constant */
                status: 201;
                orderNumber: string;
                orderId: string;
                /** Format: date-time */
                recordedAt: string;
                credit?: {
                    /** @constant */
                    standing: "accepted";
                    /** @description What of the customer’s credit limit the order takes */
                    reserved: {
                        amount: number;
                        currency: string;
                    };
                } | {
                    /** @constant */
                    standing: "held";
                    /** @enum {string} */
                    reason: "limitExceeded" | "unpriced" | "otherCurrency" | "byHand";
                    /** @description What it would take */
                    waiting: {
                        amount: number;
                        currency: string;
                    };
                    detail: string;
                };
            } | components["schemas"]["Problem"])[];
        };
        OrderList: {
            items: {
                orderId: string;
                orderNumber: string;
                /** @enum {string} */
                orderState: "received" | "creditHold" | "accepted" | "picking" | "dispatched" | "partlyDelivered" | "delivered" | "closed" | "cancelled" | "returned";
                /**
                 * Format: date-time
                 * @description The end of its promise
                 */
                dueAt: string;
            }[];
            /** @description Cursor of the next page; absent on the last */
            next?: string;
        };
        OrderNow: {
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
                /** @description What kind of goods it is: who stops to order one kind of many is noticed */
                productFamily?: string;
                unitPrice?: components["schemas"]["Money"];
            }[];
            credit?: {
                /** @constant */
                standing: "accepted";
                /** @description What of the customer’s credit limit the order takes */
                reserved: {
                    amount: number;
                    currency: string;
                };
            } | {
                /** @constant */
                standing: "held";
                /** @enum {string} */
                reason: "limitExceeded" | "unpriced" | "otherCurrency" | "byHand";
                /** @description What it would take */
                waiting: {
                    amount: number;
                    currency: string;
                };
                detail: string;
            };
            /** @enum {string} */
            orderState: "received" | "creditHold" | "accepted" | "picking" | "dispatched" | "partlyDelivered" | "delivered" | "closed" | "cancelled" | "returned";
            /** @description Decisions that its state allows and that are yours to take */
            possibleMoves: string[];
        };
        Timeline: {
            orderId: string;
            orderNumber: string;
            customerId: string;
            placedAt: components["schemas"]["Time"];
            recordedAt: string;
            /** @enum {string} */
            orderState: "received" | "creditHold" | "accepted" | "picking" | "dispatched" | "partlyDelivered" | "delivered" | "closed" | "cancelled" | "returned";
            possibleMoves: string[];
            whereabouts?: {
                /** @enum {string} */
                goods: "atWarehouse" | "underWay" | "withCustomer" | "returned";
                since: components["schemas"]["Time"];
                place?: components["schemas"]["Place"];
                carrier?: string;
                warehouse?: string;
            };
            events: ({
                factId: string;
                kind: string;
                /** @description Who told it */
                partnerId: string;
                /** @description When it happened in the world */
                occurredAt: components["schemas"]["Time"];
                /** @description When it was first told here */
                recordedAt: string;
                /**
                 * @description withdrawn: corrected or voided since; ignored: a decision that the state refused; notAllowed: its teller may not tell of this customer
                 * @enum {string}
                 */
                standing: "counts" | "withdrawn" | "ignored" | "notAllowed";
            } & {
                [key: string]: unknown;
            })[];
        };
        Scorecard: {
            orderId: string;
            orderNumber: string;
            customerId: string;
            ruleSet: components["schemas"]["RuleSet"];
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
            /**
             * @description Perfect when no right fails and none is pending; only for who may read what all of them tell
             * @enum {string}
             */
            perfect?: "pass" | "fail" | "pending" | "notApplicable";
            /**
             * @description The same without failures that others answer for
             * @enum {string}
             */
            perfectNet?: "pass" | "fail" | "pending" | "notApplicable";
            /** @description Those of the seven rights that the caller may read the facts of */
            rights: {
                /** @enum {string} */
                right: "product" | "quantity" | "place" | "time" | "terms" | "price" | "information";
                /** @enum {string} */
                verdict: "pass" | "fail" | "pending" | "notApplicable";
                /** @description What failed, by how much; told to who may read all the facts that decided it */
                reason?: string;
                /**
                 * @description Who answers for the failure; told to who may read what says so
                 * @enum {string}
                 */
                fault?: "company" | "warehouse" | "carrier" | "shipper" | "consignee" | "customer" | "forceMajeure" | "unknown";
                /** @description Does the failure count in net figures, which leave out what others answer for? */
                isNet?: boolean;
                /** @description The facts that decided it, those that the caller may read; none while it is pending or does not apply */
                decidedBy: {
                    partnerId: string;
                    factId: string;
                    kind: string;
                }[];
            }[];
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
                    substituted: number;
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
                substituted: number;
            }[];
            cycleMinutes?: number;
        };
        RuleSet: {
            /** @enum {string} */
            owner: "company" | "customer";
            version: number;
            /**
             * Format: date
             * @description It judges orders placed on this date or later
             */
            validFrom: string;
            /**
             * Format: date
             * @description The last such date; absent: until another version takes over
             */
            validTo?: string;
            /**
             * @description Is a drop before the window on time?
             * @enum {string}
             */
            early: "accept" | "fail";
            /** @description A drop may lie outside the window by so much */
            graceMinutes: number;
            /**
             * @description Is more than ordered in full?
             * @enum {string}
             */
            overDelivery: "accept" | "fail";
            /**
             * @description Which window an order is held against
             * @enum {string}
             */
            promise: "requested" | "confirmed";
            /**
             * @description Does an order count once its window has passed, or not before it is complete, closed or called off?
             * @enum {string}
             */
            openOrders: "countWhenDue" | "exclude";
            /**
             * @description Of what OTIF is a share by contract
             * @enum {string}
             */
            level: "unit" | "line" | "order";
            /** @description Minor units by which invoices may differ */
            priceTolerance: number;
            /** @description Hours within which a fact has to be told */
            informationHours: number;
        };
        NewRuleSet: {
            /**
             * Format: date
             * @description It judges orders placed on this date or later
             */
            validFrom: string;
            /**
             * Format: date
             * @description The last such date; absent: until another version takes over
             */
            validTo?: string;
            /**
             * @description Is a drop before the window on time?
             * @enum {string}
             */
            early: "accept" | "fail";
            /** @description A drop may lie outside the window by so much */
            graceMinutes: number;
            /**
             * @description Is more than ordered in full?
             * @enum {string}
             */
            overDelivery: "accept" | "fail";
            /**
             * @description Which window an order is held against
             * @enum {string}
             */
            promise: "requested" | "confirmed";
            /**
             * @description Does an order count once its window has passed, or not before it is complete, closed or called off?
             * @enum {string}
             */
            openOrders: "countWhenDue" | "exclude";
            /**
             * @description Of what OTIF is a share by contract
             * @enum {string}
             */
            level: "unit" | "line" | "order";
            /** @description Minor units by which invoices may differ */
            priceTolerance: number;
            /** @description Hours within which a fact has to be told */
            informationHours: number;
        };
        RuleSets: {
            /** @description In the order in which they were written; none ever changes */
            versions: components["schemas"]["RuleSet"][];
            /** @description Judges orders placed today: of several that are valid, the last; a customer’s own come first */
            inForce: components["schemas"]["RuleSet"];
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
            /** @description About goods; nothing about persons */
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
            /** @description About goods; nothing about persons */
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
            /** @description About goods; nothing about persons */
            reason?: string;
            lines?: {
                lineId?: string;
                sku: string;
                quantity: number;
                /** @description What kind of goods it is: who stops to order one kind of many is noticed */
                productFamily?: string;
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
            /** @description About goods; nothing about persons */
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
            /** @description About goods; nothing about persons */
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
            /** @description About goods; nothing about persons */
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
            /** @description About goods; nothing about persons */
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
            /** @description About goods; nothing about persons */
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
            /**
             * @description What an invoice asks for from now on, in all; 0 where it is called off
             * @constant
             */
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
            /** @description About goods; nothing about persons */
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
            kind: "invoiceDisputed";
            invoiceNumber: string;
            /**
             * @description The right of the order that the customer says failed
             * @enum {string}
             */
            right: "product" | "quantity" | "place" | "time" | "terms" | "price" | "information";
            /** @description About goods; nothing about persons */
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
            kind: "paymentPromised";
            invoiceNumber: string;
            /**
             * Format: date
             * @description The day by which all of it is to be paid
             */
            by: string;
            /** @description About goods; nothing about persons */
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
            kind: "customerInformed";
            /** @enum {string} */
            about: "dispatch" | "delay" | "delivery" | "invoice" | "other";
            /** @description About goods; nothing about persons */
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
            /** @description About goods; nothing about persons */
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
            /** @description About goods; nothing about persons */
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
                /** @description How credit takes the order by now, of what asks for more of it: amended, reopened */
                credit?: {
                    /** @constant */
                    standing: "accepted";
                    /** @description What of the customer’s credit limit the order takes */
                    reserved: {
                        amount: number;
                        currency: string;
                    };
                } | {
                    /** @constant */
                    standing: "held";
                    /** @enum {string} */
                    reason: "limitExceeded" | "unpriced" | "otherCurrency" | "byHand";
                    /** @description What it would take */
                    waiting: {
                        amount: number;
                        currency: string;
                    };
                    detail: string;
                };
            } | components["schemas"]["Problem"])[];
        };
        Kpis: {
            group: {
                /** @enum {string} */
                kind: "company" | "customer" | "tier" | "partner" | "carrier" | "warehouse" | "lane";
                /** @description Empty for the company */
                id: string;
            };
            /** @enum {string} */
            grain: "day" | "week" | "month";
            /** Format: date-time */
            asOf: string;
            total: components["schemas"]["Figures"];
            periods: components["schemas"]["Figures"][];
        };
        Figures: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** @description False while the last date is not over: of what it has due only a part counts */
            isOver: boolean;
            /**
             * Format: date-time
             * @description When figures of a closed date last changed; absent where they never did
             */
            restatedAt?: string;
            /**
             * @description Why; `GET /restatements` tells each
             * @enum {string}
             */
            restatedBecause?: "laterFact" | "lateFact" | "correction" | "ruleSet" | "settings" | "repair";
            orders: {
                due: number;
                delivered: number;
                /** @description Of which some right is still pending */
                pending: number;
            };
            lines: number;
            units: {
                ordered: number;
                delivered: number;
            };
            /** @description One for each currency, in minor units */
            orderedValue: {
                amount: number;
                currency: string;
            }[];
            indicators: {
                onTime: components["schemas"]["Indicator"];
                inFull: components["schemas"]["Indicator"];
                otif: components["schemas"]["Indicator"];
                perfectOrder: components["schemas"]["Indicator"];
                perfectOrderNet: components["schemas"]["Indicator"];
                lineOnTime: components["schemas"]["Indicator"];
                lineInFull: components["schemas"]["Indicator"];
                lineOtif: components["schemas"]["Indicator"];
                unitOnTime: components["schemas"]["Indicator"];
                unitInFull: components["schemas"]["Indicator"];
                productRight: components["schemas"]["Indicator"];
                productRightNet: components["schemas"]["Indicator"];
                quantityRight: components["schemas"]["Indicator"];
                quantityRightNet: components["schemas"]["Indicator"];
                placeRight: components["schemas"]["Indicator"];
                placeRightNet: components["schemas"]["Indicator"];
                timeRight: components["schemas"]["Indicator"];
                timeRightNet: components["schemas"]["Indicator"];
                termsRight: components["schemas"]["Indicator"];
                termsRightNet: components["schemas"]["Indicator"];
                priceRight: components["schemas"]["Indicator"];
                priceRightNet: components["schemas"]["Indicator"];
                informationRight: components["schemas"]["Indicator"];
                informationRightNet: components["schemas"]["Indicator"];
                orderFillFirst: components["schemas"]["Indicator"];
                lineFillFirst: components["schemas"]["Indicator"];
                unitFillFirst: components["schemas"]["Indicator"];
                stockOut: components["schemas"]["Indicator"];
                substitution: components["schemas"]["Indicator"];
                damage: components["schemas"]["Indicator"];
                invoiceError: components["schemas"]["Indicator"];
                transportDelay: components["schemas"]["Indicator"];
                shortShip: components["schemas"]["Indicator"];
                routeChange: components["schemas"]["Indicator"];
                redirect: components["schemas"]["Indicator"];
                returns: components["schemas"]["Indicator"];
                documentation: components["schemas"]["Indicator"];
                informationTimeliness: components["schemas"]["Indicator"];
                recovery: components["schemas"]["Indicator"];
                flexibility: components["schemas"]["Indicator"];
                complaintResponse: components["schemas"]["Indicator"];
            };
            /** @description From placed to the last drop, in days of 24 hours; quantiles within 1 % */
            cycleTime: {
                orders: number;
                meanDays: number | null;
                standardDeviationDays: number | null;
                coefficientOfVariation: number | null;
                p50Days: number | null;
                p90Days: number | null;
                p95Days: number | null;
            };
            /** @description Failed drops that were made good: hours to the success */
            timeToRecover: {
                drops: number;
                meanHours: number | null;
            };
            /** @description Complaints: hours to the first answer */
            timeToAnswer: {
                complaints: number;
                meanHours: number | null;
            };
            /** @description Orders with a failed right, by who answers for it */
            faults: {
                /** @enum {string} */
                fault: "company" | "warehouse" | "carrier" | "shipper" | "consignee" | "customer" | "forceMajeure" | "unknown";
                orders: number;
            }[];
            /** @description By which versions of rules the orders were judged; `customer` is each customer’s own */
            ruleSets: {
                ruleSet: string;
                orders: number;
            }[];
        };
        Indicator: {
            numerator: number;
            denominator: number;
            /** @description In [0, 1]; null where there is nothing to count */
            share: number | null;
            /** @description At 95 %: Wilson’s; of lines, units and facts clustered by order */
            interval: {
                low: number;
                high: number;
            };
            /** @description What was promised the customer */
            target?: number;
            /**
             * @description `unclear` while the target lies within the interval
             * @enum {string}
             */
            attained?: "met" | "missed" | "unclear";
        };
        OtifLadder: {
            group: {
                /** @enum {string} */
                kind: "company" | "customer" | "tier" | "partner" | "carrier" | "warehouse" | "lane";
                /** @description Empty for the company */
                id: string;
            };
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** Format: date-time */
            asOf: string;
            /**
             * Format: date-time
             * @description When figures of a closed date last changed; absent where they never did
             */
            restatedAt?: string;
            /**
             * @description Why; `GET /restatements` tells each
             * @enum {string}
             */
            restatedBecause?: "laterFact" | "lateFact" | "correction" | "ruleSet" | "settings" | "repair";
            /** @description The rules in force on `to`, by their version */
            contract: {
                ruleSet: string;
                /**
                 * @description Of what it is a share
                 * @enum {string}
                 */
                level: "unit" | "line" | "order";
                /**
                 * @description Is what comes before the window on time?
                 * @enum {string}
                 */
                early: "accept" | "fail";
                /**
                 * @description Which window is held against the drops
                 * @enum {string}
                 */
                promise: "requested" | "confirmed";
            };
            orders: number;
            lines: number;
            /** @description Ordered */
            units: number;
            /** @description By which versions of rules the orders were judged; `customer` is each customer’s own */
            ruleSets: {
                ruleSet: string;
                orders: number;
            }[];
            rungs: {
                /**
                 * @description Of what it is a share
                 * @enum {string}
                 */
                level: "unit" | "line" | "order";
                /**
                 * @description Is what comes before the window on time?
                 * @enum {string}
                 */
                early: "accept" | "fail";
                /**
                 * @description Which window is held against the drops
                 * @enum {string}
                 */
                promise: "requested" | "confirmed";
                /** @description Is this the definition of the contract? */
                isContract: boolean;
                onTime: {
                    numerator: number;
                    denominator: number;
                    /** @description In [0, 1]; null where there is nothing to count */
                    share: number | null;
                    /** @description At 95 %: Wilson’s of orders; of lines and units clustered by order, and null where the definition counts others than the contract does */
                    interval: {
                        low: number;
                        high: number;
                    } | null;
                };
                inFull: {
                    numerator: number;
                    denominator: number;
                    /** @description In [0, 1]; null where there is nothing to count */
                    share: number | null;
                    /** @description At 95 %: Wilson’s of orders; of lines and units clustered by order, and null where the definition counts others than the contract does */
                    interval: {
                        low: number;
                        high: number;
                    } | null;
                };
                /** @description Of units the same as onTime */
                otif: {
                    numerator: number;
                    denominator: number;
                    /** @description In [0, 1]; null where there is nothing to count */
                    share: number | null;
                    /** @description At 95 %: Wilson’s of orders; of lines and units clustered by order, and null where the definition counts others than the contract does */
                    interval: {
                        low: number;
                        high: number;
                    } | null;
                };
            }[];
            /** @description The lowest and the highest share over the definitions of a level */
            spread: {
                /** @enum {string} */
                level: "unit" | "line" | "order";
                onTime: {
                    lowest: number | null;
                    highest: number | null;
                };
                inFull: {
                    lowest: number | null;
                    highest: number | null;
                };
                otif: {
                    lowest: number | null;
                    highest: number | null;
                };
            }[];
        };
        Restatement: {
            customerId: string;
            orderId: string;
            orderNumber: string;
            /**
             * Format: date
             * @description The closed business date whose figures changed
             */
            date: string;
            /** Format: date-time */
            restatedAt: string;
            cause: {
                /**
                 * @description `laterFact` happened after the date was closed, `lateFact` before and was told after; `correction` replaced a fact or took it back; `ruleSet`: other rules judge the order now; `settings`: anything else, as the tier; `repair`: counters were wrong
                 * @enum {string}
                 */
                kind: "laterFact" | "lateFact" | "correction" | "ruleSet" | "settings" | "repair";
                /** @description The facts that came, newest last, at most 100: those that the caller may read */
                facts: {
                    partnerId: string;
                    factId: string;
                    /** @enum {string} */
                    kind: "confirmed" | "amended" | "cancelled" | "reopened" | "closed" | "picked" | "dispatched" | "routeChanged" | "deliveryFailed" | "returned" | "redirected" | "delivered" | "invoiced" | "invoiceCorrected" | "paid" | "invoiceDisputed" | "paymentPromised" | "customerInformed" | "termsBreached" | "creditHeld" | "creditReleased" | "voided" | "promisePassed";
                }[];
            };
            /** @description What the order counted before and counts now, by measure (as `ordersInFull`, `contract:ordersOnTime`, `time:fail`); empty for who may not read every kind of fact */
            changes: {
                [key: string]: {
                    was: number;
                    is: number;
                };
            };
            /** @description For staff: between which groups the order moved on the date, as `carrier#hansa` */
            groups?: {
                left: string[];
                joined: string[];
            };
        };
        NewTargets: {
            targets: {
                [key: string]: number;
            };
        };
        Targets: {
            customerId: string;
            targets: {
                [key: string]: number;
            };
            version: number;
            /** Format: date-time */
            changedAt: string;
        };
        NewFeedback: ({
            /** @description Your name for it within the customer: the idempotency key */
            feedbackId: string;
            customerId: string;
            occurredAt: components["schemas"]["Time"];
            /** @description The contact of the customer who said it */
            contactId?: string;
            orderId?: string;
            orderNumber?: string;
            /** @description The partner who placed the order of that number; without it, the caller */
            placedBy?: string;
            /** @description The customer’s own words */
            comment?: string;
            /** @constant */
            kind: "rating";
            /** @constant */
            scale: "csat";
            score: number;
        } | {
            /** @description Your name for it within the customer: the idempotency key */
            feedbackId: string;
            customerId: string;
            occurredAt: components["schemas"]["Time"];
            /** @description The contact of the customer who said it */
            contactId?: string;
            orderId?: string;
            orderNumber?: string;
            /** @description The partner who placed the order of that number; without it, the caller */
            placedBy?: string;
            /** @description The customer’s own words */
            comment?: string;
            /** @constant */
            kind: "rating";
            /** @constant */
            scale: "nps";
            score: number;
        } | {
            /** @description Your name for it within the customer: the idempotency key */
            feedbackId: string;
            customerId: string;
            occurredAt: components["schemas"]["Time"];
            /** @description The contact of the customer who said it */
            contactId?: string;
            orderId?: string;
            orderNumber?: string;
            /** @description The partner who placed the order of that number; without it, the caller */
            placedBy?: string;
            /** @description The customer’s own words */
            comment?: string;
            /** @constant */
            kind: "rating";
            /** @constant */
            scale: "ces";
            score: number;
        }) | {
            /** @description Your name for it within the customer: the idempotency key */
            feedbackId: string;
            customerId: string;
            occurredAt: components["schemas"]["Time"];
            /** @description The contact of the customer who said it */
            contactId?: string;
            orderId?: string;
            orderNumber?: string;
            /** @description The partner who placed the order of that number; without it, the caller */
            placedBy?: string;
            /** @enum {string} */
            kind: "praise" | "suggestion";
            /** @description The customer’s own words */
            comment: string;
        } | {
            /** @description Your name for it within the customer: the idempotency key */
            feedbackId: string;
            customerId: string;
            occurredAt: components["schemas"]["Time"];
            /** @description The contact of the customer who said it */
            contactId?: string;
            orderId?: string;
            orderNumber?: string;
            /** @description The partner who placed the order of that number; without it, the caller */
            placedBy?: string;
            /** @constant */
            kind: "complaint";
            /** @enum {string} */
            severity: "minor" | "major" | "critical";
            /**
             * @description Which of the seven rights the customer sees violated
             * @enum {string}
             */
            suspectedRight?: "product" | "quantity" | "place" | "time" | "terms" | "price" | "information";
            /** @description The customer’s own words */
            comment: string;
        };
        CaseStanding: {
            caseId: string;
            customerId: string;
            /** @description Who passed the complaint on */
            partnerId: string;
            feedbackId: string;
            orderId?: string;
            occurredAt: components["schemas"]["Time"];
            recordedAt: string;
            /** @enum {string} */
            severity: "minor" | "major" | "critical";
            /** @enum {string} */
            suspectedRight?: "product" | "quantity" | "place" | "time" | "terms" | "price" | "information";
            /** @enum {string} */
            tier: "key" | "potential" | "regular";
            /** @enum {string} */
            stage: "received" | "acknowledged" | "assessed" | "investigating" | "answered" | "closed" | "confirmed";
            /** @description It waits for the customer */
            isPaused: boolean;
            /** @constant */
            awaits?: "confirmingVisit";
            reopenings: number;
            rootCause?: {
                /** @enum {string} */
                right: "product" | "quantity" | "place" | "time" | "terms" | "price" | "information";
                /** @enum {string} */
                fault: "company" | "warehouse" | "carrier" | "shipper" | "consignee" | "customer" | "forceMajeure" | "unknown";
            };
            compensation?: {
                /** @enum {string} */
                kind: "refund" | "creditNote" | "voucher" | "redelivery" | "none";
                amount?: components["schemas"]["Money"];
            };
            possibleMoves: ("acknowledge" | "assess" | "investigate" | "answer" | "close" | "confirm" | "reopen" | "pause" | "resume")[];
            timers: {
                acknowledge: components["schemas"]["Timer"];
                answer: components["schemas"]["Timer"];
                close: components["schemas"]["Timer"];
            };
        };
        Timer: {
            /** @enum {string} */
            state: "running" | "paused" | "met" | "missed";
            /** Format: date-time */
            startedAt: string;
            /**
             * Format: date-time
             * @description Absent while paused
             */
            dueAt?: string;
            /** Format: date-time */
            doneAt?: string;
            businessMinutesUsed: number;
            businessMinutesPromised: number;
        };
        Case: {
            caseId: string;
            customerId: string;
            /** @description Who passed the complaint on */
            partnerId: string;
            feedbackId: string;
            orderId?: string;
            occurredAt: components["schemas"]["Time"];
            recordedAt: string;
            /** @enum {string} */
            severity: "minor" | "major" | "critical";
            /** @enum {string} */
            suspectedRight?: "product" | "quantity" | "place" | "time" | "terms" | "price" | "information";
            /** @enum {string} */
            tier: "key" | "potential" | "regular";
            /** @enum {string} */
            stage: "received" | "acknowledged" | "assessed" | "investigating" | "answered" | "closed" | "confirmed";
            /** @description It waits for the customer */
            isPaused: boolean;
            /** @constant */
            awaits?: "confirmingVisit";
            reopenings: number;
            rootCause?: {
                /** @enum {string} */
                right: "product" | "quantity" | "place" | "time" | "terms" | "price" | "information";
                /** @enum {string} */
                fault: "company" | "warehouse" | "carrier" | "shipper" | "consignee" | "customer" | "forceMajeure" | "unknown";
            };
            compensation?: {
                /** @enum {string} */
                kind: "refund" | "creditNote" | "voucher" | "redelivery" | "none";
                amount?: components["schemas"]["Money"];
            };
            possibleMoves: ("acknowledge" | "assess" | "investigate" | "answer" | "close" | "confirm" | "reopen" | "pause" | "resume")[];
            timers: {
                acknowledge: components["schemas"]["Timer"];
                answer: components["schemas"]["Timer"];
                close: components["schemas"]["Timer"];
            };
            /** @description The complaint’s own words */
            comment?: string;
            moves: {
                moveId: string;
                /** @enum {string} */
                kind: "acknowledge" | "assess" | "investigate" | "answer" | "close" | "confirm" | "reopen" | "pause" | "resume";
                occurredAt: components["schemas"]["Time"];
                /** @enum {string} */
                severity?: "minor" | "major" | "critical";
                rootCause?: {
                    /** @enum {string} */
                    right: "product" | "quantity" | "place" | "time" | "terms" | "price" | "information";
                    /** @enum {string} */
                    fault: "company" | "warehouse" | "carrier" | "shipper" | "consignee" | "customer" | "forceMajeure" | "unknown";
                };
                compensation?: {
                    /** @enum {string} */
                    kind: "refund" | "creditNote" | "voucher" | "redelivery" | "none";
                    amount?: components["schemas"]["Money"];
                };
                recordedAt: string;
                /** @description The client of the API that made it */
                recordedBy: string;
                hasNote: boolean;
                /** @description For staff only */
                note?: string;
            }[];
        };
        CaseMove: {
            /** @description Your name for it within the case: the idempotency key */
            moveId: string;
            /** @enum {string} */
            kind: "acknowledge" | "investigate" | "confirm" | "reopen" | "pause" | "resume";
            occurredAt: components["schemas"]["Time"];
            /** @description For colleagues */
            note?: string;
        } | {
            /** @description Your name for it within the case: the idempotency key */
            moveId: string;
            /** @constant */
            kind: "assess";
            occurredAt: components["schemas"]["Time"];
            /** @description For colleagues */
            note?: string;
            /** @enum {string} */
            severity?: "minor" | "major" | "critical";
            rootCause?: {
                /** @enum {string} */
                right: "product" | "quantity" | "place" | "time" | "terms" | "price" | "information";
                /** @enum {string} */
                fault: "company" | "warehouse" | "carrier" | "shipper" | "consignee" | "customer" | "forceMajeure" | "unknown";
            };
        } | {
            /** @description Your name for it within the case: the idempotency key */
            moveId: string;
            /** @constant */
            kind: "answer";
            occurredAt: components["schemas"]["Time"];
            /** @description For colleagues */
            note?: string;
            compensation?: {
                /** @enum {string} */
                kind: "refund" | "creditNote" | "voucher" | "redelivery" | "none";
                amount?: components["schemas"]["Money"];
            };
        } | {
            /** @description Your name for it within the case: the idempotency key */
            moveId: string;
            /** @constant */
            kind: "close";
            occurredAt: components["schemas"]["Time"];
            /** @description For colleagues */
            note?: string;
            /** @description Required unless an earlier move gave it */
            rootCause?: {
                /** @enum {string} */
                right: "product" | "quantity" | "place" | "time" | "terms" | "price" | "information";
                /** @enum {string} */
                fault: "company" | "warehouse" | "carrier" | "shipper" | "consignee" | "customer" | "forceMajeure" | "unknown";
            };
            compensation?: {
                /** @enum {string} */
                kind: "refund" | "creditNote" | "voucher" | "redelivery" | "none";
                amount?: components["schemas"]["Money"];
            };
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
            sends: ("placed" | "confirmed" | "amended" | "cancelled" | "reopened" | "closed" | "picked" | "dispatched" | "routeChanged" | "deliveryFailed" | "returned" | "redirected" | "delivered" | "invoiced" | "invoiceCorrected" | "paid" | "invoiceDisputed" | "paymentPromised" | "customerInformed" | "termsBreached" | "feedback")[];
            /** @description Kinds of news it may read */
            reads: ("placed" | "confirmed" | "amended" | "cancelled" | "reopened" | "closed" | "picked" | "dispatched" | "routeChanged" | "deliveryFailed" | "returned" | "redirected" | "delivered" | "invoiced" | "invoiceCorrected" | "paid" | "invoiceDisputed" | "paymentPromised" | "customerInformed" | "termsBreached" | "feedback")[];
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
            sends: ("placed" | "confirmed" | "amended" | "cancelled" | "reopened" | "closed" | "picked" | "dispatched" | "routeChanged" | "deliveryFailed" | "returned" | "redirected" | "delivered" | "invoiced" | "invoiceCorrected" | "paid" | "invoiceDisputed" | "paymentPromised" | "customerInformed" | "termsBreached" | "feedback")[];
            /** @description Kinds of news it may read */
            reads: ("placed" | "confirmed" | "amended" | "cancelled" | "reopened" | "closed" | "picked" | "dispatched" | "routeChanged" | "deliveryFailed" | "returned" | "redirected" | "delivered" | "invoiced" | "invoiceCorrected" | "paid" | "invoiceDisputed" | "paymentPromised" | "customerInformed" | "termsBreached" | "feedback")[];
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
        ListedCustomer: {
            name?: string;
            customerId: string;
            /** @enum {string} */
            kind: "individual" | "enterprise" | "government";
            /** @description Id of the account manager; no name, no address */
            manager?: string;
            /**
             * @description Nobody may call or write on our own initiative
             * @default false
             */
            doNotContact: boolean;
            contract?: {
                ordersPerMonth?: number;
                annualValue?: {
                    amount: number;
                    currency: string;
                };
                /** @enum {string} */
                governmentLevel?: "national" | "provincial" | "municipal";
                /** @description What is left of their revenue, in per cent; tiers go by it */
                marginPercent?: number;
            };
            /** @description Days from invoice to payment */
            paymentDays?: number;
            /** @description Of the contract; nothing about persons */
            terms?: string;
            /** @enum {string} */
            state: "stub" | "active" | "inactive";
            /** @enum {string} */
            tier: "key" | "potential" | "regular";
            /**
             * @description Who said the tier: nobody yet (`default`), the body of a PUT, a monthly review, or an override while it holds
             * @enum {string}
             */
            tierSource: "default" | "stated" | "review" | "override";
            /** @description An order counts under the tier of the moment in which it was placed */
            tierHistory: {
                since: string;
                /** @enum {string} */
                tier: "key" | "potential" | "regular";
            }[];
            /**
             * Format: date
             * @description When personal data was last erased
             */
            erasedOn?: string;
            version: number;
            changedAt: string;
        };
        NewCustomer: {
            name?: string;
            /**
             * @default active
             * @enum {string}
             */
            state?: "active" | "inactive";
            /** @enum {string} */
            kind: "individual" | "enterprise" | "government";
            /** @description Id of the account manager; no name, no address */
            manager?: string;
            /**
             * @description Nobody may call or write on our own initiative
             * @default false
             */
            doNotContact?: boolean;
            contract?: {
                ordersPerMonth?: number;
                annualValue?: {
                    amount: number;
                    currency: string;
                };
                /** @enum {string} */
                governmentLevel?: "national" | "provincial" | "municipal";
                /** @description What is left of their revenue, in per cent; tiers go by it */
                marginPercent?: number;
            };
            /** @description Days from invoice to payment */
            paymentDays?: number;
            /** @description Of the contract; nothing about persons */
            terms?: string;
            /**
             * @description Counts until a monthly review moves the customer or somebody overrides it, and is not taken any more then; left out, the tier stays as it is. The answer tells the tier in force.
             * @enum {string}
             */
            tier?: "key" | "potential" | "regular";
            /** @default [] */
            sites?: {
                placeId: string;
                city?: string;
                postalCode?: string;
                country?: string;
                name?: string;
                street?: string;
            }[];
        };
        Customer: {
            name?: string;
            customerId: string;
            /** @enum {string} */
            kind: "individual" | "enterprise" | "government";
            /** @description Id of the account manager; no name, no address */
            manager?: string;
            /**
             * @description Nobody may call or write on our own initiative
             * @default false
             */
            doNotContact: boolean;
            contract?: {
                ordersPerMonth?: number;
                annualValue?: {
                    amount: number;
                    currency: string;
                };
                /** @enum {string} */
                governmentLevel?: "national" | "provincial" | "municipal";
                /** @description What is left of their revenue, in per cent; tiers go by it */
                marginPercent?: number;
            };
            /** @description Days from invoice to payment */
            paymentDays?: number;
            /** @description Of the contract; nothing about persons */
            terms?: string;
            /** @enum {string} */
            state: "stub" | "active" | "inactive";
            /** @enum {string} */
            tier: "key" | "potential" | "regular";
            /**
             * @description Who said the tier: nobody yet (`default`), the body of a PUT, a monthly review, or an override while it holds
             * @enum {string}
             */
            tierSource: "default" | "stated" | "review" | "override";
            /** @description An order counts under the tier of the moment in which it was placed */
            tierHistory: {
                since: string;
                /** @enum {string} */
                tier: "key" | "potential" | "regular";
            }[];
            /**
             * Format: date
             * @description When personal data was last erased
             */
            erasedOn?: string;
            version: number;
            changedAt: string;
            sites: {
                placeId: string;
                city?: string;
                postalCode?: string;
                country?: string;
                name?: string;
                street?: string;
            }[];
        };
        Contact: {
            contactId: string;
            name: string;
            /** Format: email */
            email?: string;
            phone?: string;
            role?: string;
            language?: string;
            consent: {
                surveys: boolean;
                marketing: boolean;
                givenAt?: components["schemas"]["Time"];
            };
            /** @default false */
            doNotContact: boolean;
            version: number;
            changedAt: string;
        };
        NewContact: {
            name: string;
            /** Format: email */
            email?: string;
            phone?: string;
            role?: string;
            language?: string;
            consent: {
                surveys: boolean;
                marketing: boolean;
                givenAt?: components["schemas"]["Time"];
            };
            /** @default false */
            doNotContact?: boolean;
        };
        PersonalData: {
            customerId: string;
            exportedAt: string;
            /**
             * Format: date
             * @description When personal data was last erased
             */
            erasedOn?: string;
            items: {
                /** @description As `profile`, or `contact/anna`: kind and ids */
                belongsTo: string;
                data: {
                    [key: string]: unknown;
                };
            }[];
        };
        Erasure: {
            customerId: string;
            /** @description Rows that this request removed */
            erasedRows: number;
            /** Format: date */
            erasedOn: string;
        };
        CustomerTier: {
            customerId: string;
            /**
             * @description In force
             * @enum {string}
             */
            tier: "key" | "potential" | "regular";
            /** @enum {string} */
            tierSource: "default" | "stated" | "review" | "override";
            override?: {
                /** @enum {string} */
                tier: "key" | "potential" | "regular";
                /** Format: date */
                on: string;
                /**
                 * Format: date
                 * @description The last day on which it holds
                 */
                until: string;
                /** @description For staff */
                reason?: string;
                /** @description The subject of the token; for staff */
                by?: string;
                /**
                 * @description What would be in force; reviews keep it up to date
                 * @enum {string}
                 */
                without: "key" | "potential" | "regular";
            };
            /** @description Found by the review as of this date; they move if the next finds the same */
            pending?: {
                /** @enum {string} */
                tier: "key" | "potential" | "regular";
                /** Format: date */
                on: string;
            };
            /** @description Why, in sentences */
            reasons: string[];
            review: {
                month: string;
                /** Format: date */
                asOf: string;
                place: {
                    /**
                     * @description Where the cut-offs of that review place the customer
                     * @enum {string}
                     */
                    tier: "key" | "potential" | "regular";
                    /**
                     * @description Of the pyramid of 1, 4, 15 and 80 % of customers
                     * @enum {string}
                     */
                    level: "top" | "large" | "medium" | "small";
                    currency: string;
                    /** @description Of 26 fortnights, by what is known now: margin if known, else revenue */
                    contribution: number;
                    orders: number;
                    rfm: {
                        recency: number;
                        frequency: number;
                        monetary: number;
                        total: number;
                    };
                } | null;
            } | null;
            contractClass: ("frequent" | "occasional" | "large" | "medium" | "small" | "national" | "provincial" | "municipal") | null;
            /**
             * @description By what, or what is lacking to tell it
             * @enum {string}
             */
            classBy: "stated" | "measured" | "noOrders" | "noPrices" | "noThresholds" | "noLevel";
            /**
             * @description As of today
             * @enum {string}
             */
            lifeCycle: "prospect" | "new" | "active" | "lapsing" | "lost" | "wonBack";
            /** @description The latest 50 changes of the tier in force, the latest last */
            moves: {
                on: string;
                /** @enum {string} */
                from: "key" | "potential" | "regular";
                /** @enum {string} */
                to: "key" | "potential" | "regular";
                /** @enum {string} */
                why: "firstReview" | "twoReviews" | "twoLevels" | "overridden" | "overrideEnded" | "overrideLifted";
            }[];
        };
        NewTierOverride: {
            /** @enum {string} */
            tier: "key" | "potential" | "regular";
            /** @description Why reviews are to be overridden; nothing about persons */
            reason: string;
            /**
             * Format: date
             * @description The last day on which it holds, at most a year from today
             */
            until: string;
        };
        TierInForce: {
            customerId: string;
            /**
             * @description In force
             * @enum {string}
             */
            tier: "key" | "potential" | "regular";
            /** @enum {string} */
            tierSource: "default" | "stated" | "review" | "override";
            override?: {
                /** @enum {string} */
                tier: "key" | "potential" | "regular";
                /** Format: date */
                on: string;
                /**
                 * Format: date
                 * @description The last day on which it holds
                 */
                until: string;
                /** @description For staff */
                reason?: string;
                /** @description The subject of the token; for staff */
                by?: string;
                /**
                 * @description What would be in force; reviews keep it up to date
                 * @enum {string}
                 */
                without: "key" | "potential" | "regular";
            };
            /** @description Found by the review as of this date; they move if the next finds the same */
            pending?: {
                /** @enum {string} */
                tier: "key" | "potential" | "regular";
                /** Format: date */
                on: string;
            };
        };
        TierSummary: {
            month: string;
            /** Format: date */
            asOf: string;
            finishedAt?: string;
            /** @description Ranked apart, for there are no rates of exchange; the one with most customers first */
            currencies: {
                currency: string;
                customers: number;
                /** @description Of a year, in minor units: margin if known, else revenue */
                contribution: number;
                tiers: {
                    /** @enum {string} */
                    tier: "key" | "potential" | "regular";
                    customers: number;
                    /** @description Of a year, in minor units: margin if known, else revenue */
                    contribution: number;
                    share: number | null;
                    /** @description Those whose tier in force it is: moves wait for a second review, overrides hold */
                    inForce: {
                        customers: number;
                        /** @description Of a year, in minor units: margin if known, else revenue */
                        contribution: number;
                        share: number | null;
                    };
                }[];
                levels: {
                    /** @enum {string} */
                    level: "top" | "large" | "medium" | "small";
                    customers: number;
                    /** @description Of a year, in minor units: margin if known, else revenue */
                    contribution: number;
                    share: number | null;
                }[];
                rfm: {
                    total: number;
                    customers: number;
                }[];
                /** @description Customers who ordered nothing in the year; they are in no pyramid */
                silent: number;
                moves: {
                    /** @enum {string} */
                    from: "key" | "potential" | "regular";
                    /** @enum {string} */
                    to: "key" | "potential" | "regular";
                    customers: number;
                }[];
                /** @description Up to 50, by contribution */
                largestMoves: {
                    customerId: string;
                    manager?: string;
                    /** @enum {string} */
                    from: "key" | "potential" | "regular";
                    /** @enum {string} */
                    to: "key" | "potential" | "regular";
                    /** @enum {string} */
                    why: "firstReview" | "twoReviews" | "twoLevels";
                    currency: string;
                    contribution: number;
                }[];
            }[];
            /** @description Customers whose orders never told a price: no tier can be found */
            unpriced: number;
            /** @description Customers by contract class, or by what is lacking to tell it */
            classes: {
                frequent: number;
                occasional: number;
                large: number;
                medium: number;
                small: number;
                national: number;
                provincial: number;
                municipal: number;
                noOrders: number;
                noPrices: number;
                noThresholds: number;
                noLevel: number;
            };
            lifeCycles: {
                prospect: number;
                new: number;
                active: number;
                lapsing: number;
                lost: number;
                wonBack: number;
            };
            /** @description Customers who move if the next review finds the same */
            pending: number;
            overridden: number;
        };
        CustomerHealth: {
            customerId: string;
            /**
             * @description By the chance of silence: `watch` from 0.5, `atRisk` from 0.7, `lost` from 0.9 and when the silence is longer than the horizon; left only when the chance is 0.05 below
             * @enum {string}
             */
            churnState: "steady" | "watch" | "atRisk" | "lost";
            /**
             * Format: date
             * @description Absent while it never changed
             */
            since?: string;
            /**
             * Format: date
             * @description Today: the score counts what is known now
             */
            asOf: string;
            score: {
                /** @description That they order nothing within the next `horizonDays`, in [0, 1] */
                chanceOfSilence: number;
                /** @description Days looked ahead: twice the usual gap, 30 to 365 */
                horizonDays: number;
                /** @description Days since the last order */
                silentDays: number;
                /** @enum {string} */
                model: "bgNbd" | "mbgNbd" | "cadence" | "recency";
                usualGapDays?: number;
                /** @description Days with orders that are expected within the next 90 */
                expectedOrders: number;
                /** @description Revenue of the next 12 months that is expected to be missed */
                valueAtRisk?: {
                    /** @description In minor units */
                    amount: number;
                    currency: string;
                };
            } | null;
            /**
             * @description Why there is no score
             * @enum {string}
             */
            unscored?: "neverOrdered" | "noRunYet";
            /** @description 90, 60, 30 days ago and now, by the same model; null before the first order */
            trend: {
                /** Format: date */
                on: string;
                chanceOfSilence: number | null;
            }[];
            /** @description The gravest reason in words, or that no service cause was found */
            cause?: string;
            /** @description What to do about it */
            action?: string;
            /** @description As they were when the state last changed, the gravest first */
            reasons: components["schemas"]["ChurnReason"][];
            /** @description Parts of the business that shrink */
            sendingLess: {
                /** @description `all`, a product family as `family#tea`, a site as `site#hh-1` */
                part: string;
                /** @enum {string} */
                by: "orders" | "value";
                words: string;
                recent: {
                    /** Format: date */
                    from: string;
                    days: number;
                    orders: number;
                    /** @description In minor units of the customer’s currency */
                    value: number;
                };
                before: {
                    /** Format: date */
                    from: string;
                    days: number;
                    orders: number;
                    /** @description In minor units of the customer’s currency */
                    value: number;
                };
            }[];
            /** @description Changes of the state, the latest last */
            history: {
                /** Format: date */
                on: string;
                /** @enum {string} */
                churnState: "steady" | "watch" | "atRisk" | "lost";
                chanceOfSilence: number;
                /** @enum {string} */
                model: "bgNbd" | "mbgNbd" | "cadence" | "recency";
            }[];
        };
        ChurnReason: {
            /** @enum {string} */
            driver: "product" | "quantity" | "place" | "time" | "terms" | "price" | "information" | "complaintResponse" | "openComplaints" | "ratings" | "priceRise" | "creditHold";
            words: string;
            /** @description What to do about it */
            action: string;
            /** @description How far it is surely worse than it was for them and is for others, in (0, 1] */
            size: number;
            /** @description In the last 90 days before the silence */
            recent: {
                bad: number;
                of: number;
            };
            /** @description In the customer’s own past, up to a year */
            before: {
                bad: number;
                of: number;
            };
            /** @description Of all customers in the same days */
            peers?: {
                bad: number;
                of: number;
            };
            /** @description What most of the orders share: a carrier, a lane */
            common?: string;
            /** @description Of a price rise, of the same articles */
            risePercent?: number;
            orders: {
                orderId: string;
                orderNumber: string;
                /** Format: date */
                placedOn: string;
            }[];
        };
        NewCreditAccount: {
            /** @description For good: every figure of the account is in it */
            currency: string;
            /** @description In minor units; once the account is open another one is proposed, and approved by someone else */
            limit: number;
            /**
             * @description From invoice to payment, where the invoice names no day
             * @default 30
             */
            paymentDays?: number;
            /**
             * @description Paid in beforehand: lessens the exposure
             * @default 0
             */
            deposits?: number;
            /**
             * @description What guarantees and securities would bring
             * @default 0
             */
            collateral?: number;
            /**
             * @description How their sector does, as you judge it
             * @enum {string}
             */
            sector?: "growing" | "stable" | "shrinking";
        };
        CreditAccount: {
            customerId: string;
            currency: string;
            limit: number;
            paymentDays: number;
            deposits: number;
            collateral: number;
            /** @enum {string} */
            sector?: "growing" | "stable" | "shrinking";
            /** @description openOrders + unpaid − deposits */
            exposure: number;
            /** @description Accepted orders as far as they are not invoiced */
            openOrders: number;
            /** @description Invoices less payments; negative where more was paid */
            unpaid: number;
            /** @description limit − exposure; negative in a breach */
            room: number;
            /** @description What orders on hold would take */
            held: number;
            heldOrders: number;
            /** @description In force now for any order; those for one order are told by the decisions */
            override?: {
                extra: number;
                /** Format: date-time */
                until: string;
                /** @description With the override */
                room: number;
            };
            version: number;
            /** Format: date-time */
            changedAt: string;
            /** Format: date-time */
            openedAt: string;
        };
        StatementOfAccount: {
            customerId: string;
            currency: string;
            limit: number;
            paymentDays: number;
            deposits: number;
            collateral: number;
            /** @enum {string} */
            sector?: "growing" | "stable" | "shrinking";
            /** @description openOrders + unpaid − deposits */
            exposure: number;
            /** @description Accepted orders as far as they are not invoiced */
            openOrders: number;
            /** @description Invoices less payments; negative where more was paid */
            unpaid: number;
            /** @description limit − exposure; negative in a breach */
            room: number;
            /** @description What orders on hold would take */
            held: number;
            heldOrders: number;
            /** @description In force now for any order; those for one order are told by the decisions */
            override?: {
                extra: number;
                /** Format: date-time */
                until: string;
                /** @description With the override */
                room: number;
            };
            version: number;
            /** Format: date-time */
            changedAt: string;
            /** Format: date-time */
            openedAt: string;
            /** Format: date */
            asOf: string;
            /** @description What is unpaid by days overdue: none, 1–30, 31–60, 61–90, more */
            aged: {
                current: {
                    unpaid: number;
                    /** @description Of it, whoever may be right */
                    disputed: number;
                };
                to30: {
                    unpaid: number;
                    /** @description Of it, whoever may be right */
                    disputed: number;
                };
                to60: {
                    unpaid: number;
                    /** @description Of it, whoever may be right */
                    disputed: number;
                };
                to90: {
                    unpaid: number;
                    /** @description Of it, whoever may be right */
                    disputed: number;
                };
                over90: {
                    unpaid: number;
                    /** @description Of it, whoever may be right */
                    disputed: number;
                };
            };
            /** @description Those with something left to pay, the longest overdue first */
            invoices: {
                orderId: string;
                orderNumber: string;
                invoiceNumber: string;
                /** Format: date */
                invoicedOn: string;
                /**
                 * Format: date
                 * @description The last day on which it is paid in time
                 */
                dueOn: string;
                /** @description Negative while it is not due */
                daysOverdue: number;
                /** @description What it asks for by now */
                amount: number;
                unpaid: number;
                dispute?: {
                    /**
                     * @description That failed, as the customer says
                     * @enum {string}
                     */
                    right: "product" | "quantity" | "place" | "time" | "terms" | "price" | "information";
                    /** @description It did, by a fault of ours: the invoice is not counted against the customer */
                    isOurs: boolean;
                };
                /**
                 * Format: date
                 * @description By when the customer promised to pay
                 */
                promisedOn?: string;
            }[];
            /** @description Orders on hold, the oldest first */
            onHold: {
                orderId: string;
                orderNumber: string;
                /** @description What it would take */
                amount: number;
                /** @enum {string} */
                reason: "limitExceeded" | "unpriced" | "otherCurrency" | "byHand";
                detail: string;
                /** Format: date-time */
                since: string;
            }[];
            /** @description Of twelve months and the one under way; null is what is not available */
            paying: {
                /** @description Weighed by amount; an overdue invoice counts to this day */
                daysBeyondTerms: number | null;
                /** @description The same of the month under way and the two before it */
                recently: number | null;
                /** @description The share that came or is more than 30 days late */
                veryLate: number | null;
                brokenPromises: number;
                /** @description All that is owed of invoices / what was ordered in the last year × its days */
                daysSalesOutstanding: number | null;
                /** @description What that would be if nothing were overdue */
                bestPossible: number | null;
            };
            proposal?: components["schemas"]["CreditProposal"];
            lastReview?: components["schemas"]["CreditReview"];
            nextReview?: {
                /**
                 * Format: date
                 * @description In the night to this date at the latest
                 */
                on: string;
                /** @description What brought it forward */
                triggers: ("opened" | "breach" | "badNews" | "statement" | "overrideEnded" | "asked")[];
                /** @description Why then, where nothing brought it forward */
                because?: string;
            };
        };
        CreditProposal: {
            proposalId: string;
            customerId: string;
            currency: string;
            limitBefore: number;
            limit: number;
            /** @description The person who asked; `backhaul` is the nightly review */
            askedBy: string;
            /** Format: date-time */
            askedAt: string;
            /** @description In words */
            reasons: string[];
            /** @description What would change it */
            counterfactual?: string;
            /** @description Of the review: 0 to 100 */
            score?: number;
            /**
             * Format: date-time
             * @description When it lapses
             */
            expiresAt: string;
        };
        CreditReview: {
            /** @description Its record: `GET …/credit/decisions/{decisionId}` */
            decisionId: string;
            /** Format: date */
            date: string;
            /** @description The version of the rules */
            policy: string;
            /** @description 0 to 100 */
            score: number;
            /** @enum {string} */
            class: "strong" | "sound" | "weak" | "poor";
            /**
             * @description Without recent annual accounts only how they pay and buy is judged
             * @enum {string}
             */
            basis: "statements" | "behaviourOnly";
            /** @description Of the five Cs */
            points: {
                /** @enum {string} */
                of: "character" | "capacity" | "capital" | "collateral" | "conditions";
                points: number;
                most: number;
            }[];
            /** @description In words, with their points; what would change it comes last */
            reasons: string[];
        };
        NewFinancialStatement: {
            currency: string;
            totalAssets: number;
            totalLiabilities: number;
            currentAssets?: number;
            inventory?: number;
            receivables?: number;
            cash?: number;
            /** @description Short-term, near to cash */
            securities?: number;
            currentLiabilities?: number;
            /** @description Negative where it is a loss */
            retainedEarnings?: number;
            sales?: number;
            /** @description Sales on credit; absent: all sales are taken to be on credit */
            creditSales?: number;
            costOfSales?: number;
            /** @description Before interest and taxes */
            operatingProfit?: number;
            interestExpense?: number;
            /** @description Negative where it is a loss */
            netProfit?: number;
            /** @description Of the year */
            depreciation?: number;
        };
        FinancialStatement: {
            /**
             * Format: date
             * @description The last day of the financial year
             */
            periodEnd: string;
            currency: string;
            totalAssets: number;
            totalLiabilities: number;
            currentAssets?: number;
            inventory?: number;
            receivables?: number;
            cash?: number;
            /** @description Short-term, near to cash */
            securities?: number;
            currentLiabilities?: number;
            /** @description Negative where it is a loss */
            retainedEarnings?: number;
            sales?: number;
            /** @description Sales on credit; absent: all sales are taken to be on credit */
            creditSales?: number;
            costOfSales?: number;
            /** @description Before interest and taxes */
            operatingProfit?: number;
            interestExpense?: number;
            /** @description Negative where it is a loss */
            netProfit?: number;
            /** @description Of the year */
            depreciation?: number;
            version: number;
            changedAt: string;
        };
        JudgedFinancialStatement: {
            /**
             * Format: date
             * @description The last day of the financial year
             */
            periodEnd: string;
            currency: string;
            totalAssets: number;
            totalLiabilities: number;
            currentAssets?: number;
            inventory?: number;
            receivables?: number;
            cash?: number;
            /** @description Short-term, near to cash */
            securities?: number;
            currentLiabilities?: number;
            /** @description Negative where it is a loss */
            retainedEarnings?: number;
            sales?: number;
            /** @description Sales on credit; absent: all sales are taken to be on credit */
            creditSales?: number;
            costOfSales?: number;
            /** @description Before interest and taxes */
            operatingProfit?: number;
            interestExpense?: number;
            /** @description Negative where it is a loss */
            netProfit?: number;
            /** @description Of the year */
            depreciation?: number;
            version: number;
            changedAt: string;
            /** @description Every ratio; null where something of it is not known, or it would divide by nothing */
            ratios: {
                [key: string]: number | null;
            };
            /** @description Altman’s Z″: below 1.1 is distress, above 2.6 safe */
            altman: {
                score: number;
                /** @enum {string} */
                band: "distress" | "grey" | "safe";
            } | null;
        };
        NewCreditProposal: {
            /** @description In minor units of the account’s currency */
            limit: number;
            reason: string;
        };
        CreditProposalDecision: {
            /** @enum {string} */
            decision: "approve" | "reject";
            reason: string;
        };
        CreditDecision: {
            decisionId: string;
            /** @enum {string} */
            kind: "opened" | "termsChanged" | "overridden" | "reviewAsked" | "proposed" | "approved" | "rejected" | "lapsed" | "reviewed";
            /** Format: date-time */
            decidedAt: string;
            /** @description The person or system that the token named; `backhaul`: a review */
            decidedBy: string;
            /** @description In words */
            reason: string;
            limitBefore?: number;
            /** @description After it; the one asked for where it was proposed, rejected or lapsed */
            limit?: number;
            terms?: {
                currency: string;
                limit: number;
                paymentDays: number;
                deposits: number;
                collateral: number;
                /** @enum {string} */
                sector?: "growing" | "stable" | "shrinking";
            };
            termsBefore?: {
                currency: string;
                limit: number;
                paymentDays: number;
                deposits: number;
                collateral: number;
                /** @enum {string} */
                sector?: "growing" | "stable" | "shrinking";
            };
            proposalId?: string;
            askedBy?: string;
            override?: {
                overrideId: string;
                by: string;
                reason: string;
                until: string;
                extra: number;
            } | {
                overrideId: string;
                by: string;
                reason: string;
                until: string;
                orderId: string;
            };
            /** @description What brought a review forward */
            triggers?: ("opened" | "breach" | "badNews" | "statement" | "overrideEnded" | "asked")[];
            review?: components["schemas"]["CreditReview"];
        };
        NewCreditOverride: {
            /** @description Your name for it within the customer: the idempotency key */
            overrideId: string;
            /** @description It ends so many times 24 hours from now */
            days: number;
            reason: string;
            /** @description Any orders, up to so much beyond the limit, in minor units; replaces the one in force */
            extra?: number;
            /** @description This order alone, whatever it takes */
            orderId?: string;
        };
        CreditOverride: {
            override: {
                overrideId: string;
                by: string;
                reason: string;
                until: string;
                extra: number;
            } | {
                overrideId: string;
                by: string;
                reason: string;
                until: string;
                orderId: string;
            };
            /** @description Left now with the override, in minor units; orders on hold take it within seconds */
            room: number;
            credit?: {
                /** @constant */
                standing: "accepted";
                /** @description What of the customer’s credit limit the order takes */
                reserved: {
                    amount: number;
                    currency: string;
                };
            } | {
                /** @constant */
                standing: "held";
                /** @enum {string} */
                reason: "limitExceeded" | "unpriced" | "otherCurrency" | "byHand";
                /** @description What it would take */
                waiting: {
                    amount: number;
                    currency: string;
                };
                detail: string;
            };
        };
        WholeCreditDecision: {
            decisionId: string;
            /** @enum {string} */
            kind: "opened" | "termsChanged" | "overridden" | "reviewAsked" | "proposed" | "approved" | "rejected" | "lapsed" | "reviewed";
            /** Format: date-time */
            decidedAt: string;
            /** @description The person or system that the token named; `backhaul`: a review */
            decidedBy: string;
            /** @description In words */
            reason: string;
            limitBefore?: number;
            /** @description After it; the one asked for where it was proposed, rejected or lapsed */
            limit?: number;
            terms?: {
                currency: string;
                limit: number;
                paymentDays: number;
                deposits: number;
                collateral: number;
                /** @enum {string} */
                sector?: "growing" | "stable" | "shrinking";
            };
            termsBefore?: {
                currency: string;
                limit: number;
                paymentDays: number;
                deposits: number;
                collateral: number;
                /** @enum {string} */
                sector?: "growing" | "stable" | "shrinking";
            };
            proposalId?: string;
            askedBy?: string;
            override?: {
                overrideId: string;
                by: string;
                reason: string;
                until: string;
                extra: number;
            } | {
                overrideId: string;
                by: string;
                reason: string;
                until: string;
                orderId: string;
            };
            /** @description What brought a review forward */
            triggers?: ("opened" | "breach" | "badNews" | "statement" | "overrideEnded" | "asked")[];
            review?: components["schemas"]["CreditReview"];
            /** @description As it is kept; of a review with every input, so that it can be made again */
            record: {
                [key: string]: unknown;
            };
        };
        NewCreditReview: {
            /**
             * @description `badNews`: something was learned that the figures do not show yet
             * @enum {string}
             */
            trigger: "badNews" | "asked";
            reason: string;
        };
        CreditReviewDue: {
            customerId: string;
            /**
             * Format: date
             * @description In the night to this date, or the next one if that has begun
             */
            on: string;
            triggers: ("opened" | "breach" | "badNews" | "statement" | "overrideEnded" | "asked")[];
        };
        Alert: {
            alertId: string;
            /** @enum {string} */
            cause: "belowTarget" | "worseThanBefore" | "leaving" | "sendingLess" | "creditBreach" | "visitOverdue" | "complaint";
            about: {
                /** @enum {string} */
                kind: "company" | "customer" | "tier" | "partner" | "carrier" | "warehouse" | "lane";
                id: string;
            };
            /** @description The indicator, or the part of the business, that it is about */
            part?: string;
            /** @description The account manager that the customer has now */
            manager?: string;
            /** @enum {string} */
            severity: "warning" | "serious" | "critical";
            /** @description What is wrong, in words */
            what: string;
            /**
             * Format: date
             * @description The business date with which it was raised
             */
            firstSeen: string;
            /**
             * Format: date
             * @description When it was last worse or better
             */
            lastSeen: string;
            /**
             * Format: date
             * @description The last mail that told it
             */
            toldOn?: string;
            /** @description What a person did about it; it holds until the alert gets worse or closes */
            handling?: {
                /** @constant */
                kind: "acknowledged";
                /** @description The subject of their token */
                by: string;
                /** Format: date-time */
                at: string;
            } | {
                /** @constant */
                kind: "snoozed";
                /**
                 * Format: date
                 * @description The first date on which mails tell it again
                 */
                until: string;
                reason: string;
                /** @description The subject of their token */
                by: string;
                /** Format: date-time */
                at: string;
            };
        };
        NewAlertMove: {
            /** @constant */
            kind: "acknowledge";
        } | {
            /** @constant */
            kind: "snooze";
            /**
             * Format: date
             * @description The first date on which mails tell it again: at most 90 days ahead
             */
            until: string;
            /** @description Why it can wait; nothing personal */
            reason: string;
        };
        CustomerAtRisk: {
            customerId: string;
            /**
             * @description By the chance of silence: `watch` from 0.5, `atRisk` from 0.7, `lost` from 0.9 and when the silence is longer than the horizon; left only when the chance is 0.05 below
             * @enum {string}
             */
            churnState: "steady" | "watch" | "atRisk" | "lost";
            /**
             * Format: date
             * @description The business date with which the state began
             */
            since: string;
            /** @description That they order nothing within the next `horizonDays`, in [0, 1] */
            chanceOfSilence: number;
            /** @description Days looked ahead: twice the usual gap, 30 to 365 */
            horizonDays: number;
            /** @description Days since the last order */
            silentDays: number;
            /** @description As it was when the state last changed; what the list goes by */
            valueAtRisk?: {
                /** @description In minor units */
                amount: number;
                currency: string;
            };
            /** @description The gravest reason in words, or that no service cause was found */
            cause?: string;
            /** @description What to do about it */
            action?: string;
            /** @description Parts of the business that shrink: `all`, `family#tea`, `site#hh-1` */
            sendingLess: string[];
            /** @enum {string} */
            tier: "key" | "potential" | "regular";
            manager?: string;
        };
        ChurnRun: {
            /**
             * Format: date
             * @description As of the end of which customers were looked at
             */
            date: string;
            /**
             * @description A `rehearsal` changes no state and raises no alert
             * @enum {string}
             */
            kind: "nightly" | "rehearsal";
            /** @enum {string} */
            state: "scoring" | "done";
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            finishedAt?: string;
            /**
             * @description The model that scores
             * @enum {string}
             */
            chosen: "bgNbd" | "mbgNbd" | "cadence" | "recency";
            /** @enum {string} */
            choice: "bestInBacktest" | "tooFewCustomers" | "tooFewSilent" | "noneConverged";
            why: string;
            models: {
                /** @enum {string} */
                kind: "bgNbd" | "mbgNbd" | "cadence" | "recency";
                /** @description Rates of BG/NBD and MBG/NBD a week; gaps of the cadence in days */
                parameters: {
                    [key: string]: number;
                };
                standardErrors?: {
                    [key: string]: number;
                };
                /** @description By whom it was fitted */
                customers?: number;
                logLikelihood?: number;
                /** @description Of recency: the chance of silence from so many silent days on */
                learned?: {
                    horizonDays: number;
                    examples: number;
                    steps: {
                        silence: number;
                        chance: number;
                    }[];
                }[];
            }[];
            /** @description Models that could not be fitted */
            failures: {
                /** @enum {string} */
                kind: "bgNbd" | "mbgNbd" | "cadence" | "recency";
                reason: string;
            }[];
            /** @description Means over the backtests */
            grades: {
                /** @enum {string} */
                model: "bgNbd" | "mbgNbd" | "cadence" | "recency";
                auc: number;
                brier: number;
            }[];
            /** @description Each model as of a date in the past, graded by what then happened */
            backtests: {
                cutOff: string;
                horizonDays: number;
                customers: number;
                silent: number;
                grades: {
                    /** @enum {string} */
                    model: "bgNbd" | "mbgNbd" | "cadence" | "recency";
                    auc: number | null;
                    brier: number;
                    calibration: {
                        from: number;
                        cases: number;
                        meanChance: number;
                        observed: number;
                        interval: {
                            low: number;
                            high: number;
                        };
                    }[];
                }[];
                failures: {
                    /** @enum {string} */
                    kind: "bgNbd" | "mbgNbd" | "cadence" | "recency";
                    reason: string;
                }[];
            }[];
            /** @description Gamma-gamma of what an order day is worth, by currency, in minor units */
            values: {
                [key: string]: {
                    p: number;
                    q: number;
                    v: number;
                };
            };
            /** @description Median days from order to order */
            tierGapDays: {
                key: number;
                potential: number;
                regular: number;
            };
            /** @description By state; so far, while it is scoring */
            customers: {
                steady: number;
                watch: number;
                atRisk: number;
                lost: number;
            };
            sendingLess: number;
            /** @description Customers whose state changed */
            changed: number;
            /** @description Of alerts since the first run whose horizon has passed */
            outcomes: {
                told: {
                    alerts: number;
                    orderedAgain: number;
                    /** @description Customers whom a visit reached within the horizon */
                    contacted: number;
                    /** @description Share who did not order again within the horizon; null before any was graded */
                    precision: number | null;
                    interval: {
                        low: number;
                        high: number;
                    };
                };
                comparable: {
                    alerts: number;
                    orderedAgain: number;
                    /** @description Customers whom a visit reached within the horizon */
                    contacted: number;
                    /** @description Share who did not order again within the horizon; null before any was graded */
                    precision: number | null;
                    interval: {
                        low: number;
                        high: number;
                    };
                };
                heldOut: {
                    alerts: number;
                    orderedAgain: number;
                    /** @description Customers whom a visit reached within the horizon */
                    contacted: number;
                    /** @description Share who did not order again within the horizon; null before any was graded */
                    precision: number | null;
                    interval: {
                        low: number;
                        high: number;
                    };
                };
            };
        };
        MailSuppression: {
            suppressionId: string;
            address: string;
            /** Format: date-time */
            since: string;
            /** @enum {string} */
            reason: "bounced" | "complained";
            detail?: string;
        };
        Visit: {
            visitId: string;
            customerId: string;
            /** @description In whose book it is; absent: ops’ */
            manager?: string;
            /** @enum {string} */
            tier: "key" | "potential" | "regular";
            /** @description What is due first, first */
            reasons: components["schemas"]["VisitReason"][];
            /** Format: date */
            dueBy: string;
            /**
             * Format: date
             * @description The next night moves a day that was missed, or comes before a snooze ends
             */
            plannedFor: string;
            /**
             * Format: date
             * @description When it was first planned
             */
            plannedOn: string;
            snoozed?: {
                until: string;
                reason: string;
                by: string;
                at: string;
            };
            /** @description After `dueBy`; of a closed visit, up to when it was closed */
            overdueDays: number;
            attempts: {
                outcomeId: string;
                occurredAt: components["schemas"]["Time"];
                /** @enum {string} */
                reached: "reached" | "notReached" | "declined";
                satisfaction?: number;
                complaints?: {
                    caseId: string;
                    /** @enum {string} */
                    verdict: "confirmed" | "refuted";
                }[];
                /** Format: date */
                nextOn?: string;
                /** Format: date-time */
                recordedAt: string;
                recordedBy: string;
                /** @description Whether there were notes; they may be erased since */
                hasNotes: boolean;
            }[];
        };
        VisitReason: {
            /** @constant */
            kind: "complaintClosed";
            /** @description Of the closed complaint that is to be confirmed */
            caseId: string;
            /**
             * Format: date
             * @description What it is counted from: the last contact, the closing, …
             */
            since: string;
            /** Format: date */
            dueBy: string;
            words: string;
        } | {
            /** @enum {string} */
            kind: "atRisk" | "firstDelivery" | "wonBack" | "lapsed" | "asked" | "cadence";
            /**
             * Format: date
             * @description What it is counted from: the last contact, the closing, …
             */
            since: string;
            /** Format: date */
            dueBy: string;
            words: string;
        };
        VisitFigures: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            manager?: string;
            done: number;
            doneOnTime: {
                numerator: number;
                denominator: number;
                /** @description In [0, 1]; null where there is nothing to count */
                share: number | null;
                /** @description At 95 %: Wilson’s; of lines, units and facts clustered by order */
                interval: {
                    low: number;
                    high: number;
                };
            };
            /** @description Of the visits that were done, 0 for those on time; null where there are none */
            meanDaysOverdue: number | null;
            calledOff: {
                doNotContact: number;
                inactive: number;
                reasonsGone: number;
            };
            attempts: {
                reached: number;
                notReached: number;
                declined: number;
            };
            /** @description Of the visits done at least 30 days ago: an order came within the 30 days after */
            orderedAgain: {
                numerator: number;
                denominator: number;
                /** @description In [0, 1]; null where there is nothing to count */
                share: number | null;
                /** @description At 95 %: Wilson’s; of lines, units and facts clustered by order */
                interval: {
                    low: number;
                    high: number;
                };
            };
            /** @description Visits done whose 30 days have not passed */
            orderedAgainNotKnownYet: number;
            /** @description As of today */
            open: {
                visits: number;
                overdue: number;
            };
        };
        ClosedVisit: {
            visitId: string;
            customerId: string;
            /** @description In whose book it is; absent: ops’ */
            manager?: string;
            /** @enum {string} */
            tier: "key" | "potential" | "regular";
            /** @description What is due first, first */
            reasons: components["schemas"]["VisitReason"][];
            /** Format: date */
            dueBy: string;
            /**
             * Format: date
             * @description The next night moves a day that was missed, or comes before a snooze ends
             */
            plannedFor: string;
            /**
             * Format: date
             * @description When it was first planned
             */
            plannedOn: string;
            snoozed?: {
                until: string;
                reason: string;
                by: string;
                at: string;
            };
            /** @description After `dueBy`; of a closed visit, up to when it was closed */
            overdueDays: number;
            /** Format: date */
            closedOn: string;
            /** @enum {string} */
            end: "done" | "doNotContact" | "inactive" | "reasonsGone";
            outcomes: {
                outcomeId: string;
                occurredAt: components["schemas"]["Time"];
                /** @enum {string} */
                reached: "reached" | "notReached" | "declined";
                satisfaction?: number;
                complaints?: {
                    caseId: string;
                    /** @enum {string} */
                    verdict: "confirmed" | "refuted";
                }[];
                /** Format: date */
                nextOn?: string;
                /** Format: date-time */
                recordedAt: string;
                recordedBy: string;
                /** @description Whether there were notes; they may be erased since */
                hasNotes: boolean;
                notes?: string;
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
export type NewOrders = components['schemas']['NewOrders'];
export type OrderAnswers = components['schemas']['OrderAnswers'];
export type OrderList = components['schemas']['OrderList'];
export type OrderNow = components['schemas']['OrderNow'];
export type Timeline = components['schemas']['Timeline'];
export type Scorecard = components['schemas']['Scorecard'];
export type RuleSet = components['schemas']['RuleSet'];
export type NewRuleSet = components['schemas']['NewRuleSet'];
export type RuleSets = components['schemas']['RuleSets'];
export type NewFacts = components['schemas']['NewFacts'];
export type Fact = components['schemas']['Fact'];
export type FactAnswers = components['schemas']['FactAnswers'];
export type Kpis = components['schemas']['Kpis'];
export type Figures = components['schemas']['Figures'];
export type Indicator = components['schemas']['Indicator'];
export type OtifLadder = components['schemas']['OtifLadder'];
export type Restatement = components['schemas']['Restatement'];
export type NewTargets = components['schemas']['NewTargets'];
export type Targets = components['schemas']['Targets'];
export type NewFeedback = components['schemas']['NewFeedback'];
export type CaseStanding = components['schemas']['CaseStanding'];
export type Timer = components['schemas']['Timer'];
export type Case = components['schemas']['Case'];
export type CaseMove = components['schemas']['CaseMove'];
export type NewPartner = components['schemas']['NewPartner'];
export type Partner = components['schemas']['Partner'];
export type ListedCustomer = components['schemas']['ListedCustomer'];
export type NewCustomer = components['schemas']['NewCustomer'];
export type Customer = components['schemas']['Customer'];
export type Contact = components['schemas']['Contact'];
export type NewContact = components['schemas']['NewContact'];
export type PersonalData = components['schemas']['PersonalData'];
export type Erasure = components['schemas']['Erasure'];
export type CustomerTier = components['schemas']['CustomerTier'];
export type NewTierOverride = components['schemas']['NewTierOverride'];
export type TierInForce = components['schemas']['TierInForce'];
export type TierSummary = components['schemas']['TierSummary'];
export type CustomerHealth = components['schemas']['CustomerHealth'];
export type ChurnReason = components['schemas']['ChurnReason'];
export type NewCreditAccount = components['schemas']['NewCreditAccount'];
export type CreditAccount = components['schemas']['CreditAccount'];
export type StatementOfAccount = components['schemas']['StatementOfAccount'];
export type CreditProposal = components['schemas']['CreditProposal'];
export type CreditReview = components['schemas']['CreditReview'];
export type NewFinancialStatement = components['schemas']['NewFinancialStatement'];
export type FinancialStatement = components['schemas']['FinancialStatement'];
export type JudgedFinancialStatement = components['schemas']['JudgedFinancialStatement'];
export type NewCreditProposal = components['schemas']['NewCreditProposal'];
export type CreditProposalDecision = components['schemas']['CreditProposalDecision'];
export type CreditDecision = components['schemas']['CreditDecision'];
export type NewCreditOverride = components['schemas']['NewCreditOverride'];
export type CreditOverride = components['schemas']['CreditOverride'];
export type WholeCreditDecision = components['schemas']['WholeCreditDecision'];
export type NewCreditReview = components['schemas']['NewCreditReview'];
export type CreditReviewDue = components['schemas']['CreditReviewDue'];
export type Alert = components['schemas']['Alert'];
export type NewAlertMove = components['schemas']['NewAlertMove'];
export type CustomerAtRisk = components['schemas']['CustomerAtRisk'];
export type ChurnRun = components['schemas']['ChurnRun'];
export type MailSuppression = components['schemas']['MailSuppression'];
export type Visit = components['schemas']['Visit'];
export type VisitReason = components['schemas']['VisitReason'];
export type VisitFigures = components['schemas']['VisitFigures'];
export type ClosedVisit = components['schemas']['ClosedVisit'];
export type $defs = Record<string, never>;
export interface operations {
    listOrders: {
        parameters: {
            query: {
                customerId: string;
                state?: "received" | "creditHold" | "accepted" | "picking" | "dispatched" | "partlyDelivered" | "delivered" | "closed" | "cancelled" | "returned";
                dueBefore?: components["schemas"]["Time"];
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
                    "application/json": components["schemas"]["OrderList"];
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
    placeOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOrders"];
            };
        };
        responses: {
            /** @description Every order is stored */
            201: {
                headers: {
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderAnswers"];
                };
            };
            /** @description Some order is not stored: its answer says why */
            207: {
                headers: {
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderAnswers"];
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
                    "application/json": components["schemas"]["OrderNow"];
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
    readTimeline: {
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
            /** @description The timeline */
            200: {
                headers: {
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
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
                ruleSet?: string;
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
    readRuleSet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every version, and the one in force */
            200: {
                headers: {
                    /** @description Of the last version, for If-Match; absent while there is none */
                    etag?: string;
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSets"];
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
    saveRuleSet: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the last version (its number in quotes); none to write the first */
                "if-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRuleSet"];
            };
        };
        responses: {
            /** @description The version as kept */
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
                    "application/json": components["schemas"]["RuleSet"];
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
    readCustomerRuleSet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description One that is known, if only as a `stub` from an order; of any other there is none (404) */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every version, and the one in force */
            200: {
                headers: {
                    /** @description Of the last version, for If-Match; absent while there is none */
                    etag?: string;
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSets"];
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
    saveCustomerRuleSet: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the last version (its number in quotes); none to write the first */
                "if-match"?: string;
            };
            path: {
                /** @description One that is known, if only as a `stub` from an order; of any other there is none (404) */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRuleSet"];
            };
        };
        responses: {
            /** @description The version as kept */
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
                    "application/json": components["schemas"]["RuleSet"];
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
                tier?: "key" | "potential" | "regular";
                partnerId?: string;
                carrier?: string;
                warehouse?: string;
                lane?: string;
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
    readOtifLadder: {
        parameters: {
            query: {
                from: string;
                to: string;
                customerId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every definition, and how far they lie apart */
            200: {
                headers: {
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OtifLadder"];
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
    listRestatements: {
        parameters: {
            query?: {
                customerId?: string;
                since?: components["schemas"]["Time"];
                from?: string;
                to?: string;
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
                        items: components["schemas"]["Restatement"][];
                        /** @description Cursor of the next page; absent on the last */
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
    readTargets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As orders name it */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The targets */
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
                    "application/json": components["schemas"]["Targets"];
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
    saveTargets: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that is changed (its number in quotes); none for the first */
                "if-match"?: string;
            };
            path: {
                /** @description As orders name it */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTargets"];
            };
        };
        responses: {
            /** @description The targets as kept */
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
                    "application/json": components["schemas"]["Targets"];
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
    giveFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFeedback"];
            };
        };
        responses: {
            /** @description It is stored */
            201: {
                headers: {
                    /** @description Path of the case that a complaint opened */
                    location?: string;
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        feedbackId: string;
                        customerId: string;
                        /** @enum {string} */
                        kind: "rating" | "praise" | "suggestion" | "complaint";
                        /** Format: date-time */
                        recordedAt: string;
                        /** @description Of the case that a complaint opens */
                        caseId?: string;
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
    listFeedback: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Of a customer that your record names */
                customerId: string;
            };
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
                        items: ({
                            /** @description Your name for it within the customer: the idempotency key */
                            feedbackId: string;
                            customerId: string;
                            occurredAt: components["schemas"]["Time"];
                            /** @description The contact of the customer who said it */
                            contactId?: string;
                            partnerId: string;
                            recordedAt: string;
                            orderId?: string;
                            hasComment: boolean;
                            /** @description The customer’s own words */
                            comment?: string;
                            caseId?: string;
                            /** @constant */
                            kind: "rating";
                            /** @enum {string} */
                            scale: "csat" | "nps" | "ces";
                            score: number;
                        } | {
                            /** @description Your name for it within the customer: the idempotency key */
                            feedbackId: string;
                            customerId: string;
                            occurredAt: components["schemas"]["Time"];
                            /** @description The contact of the customer who said it */
                            contactId?: string;
                            partnerId: string;
                            recordedAt: string;
                            orderId?: string;
                            hasComment: boolean;
                            /** @description The customer’s own words */
                            comment?: string;
                            caseId?: string;
                            /** @enum {string} */
                            kind: "praise" | "suggestion";
                        } | {
                            /** @description Your name for it within the customer: the idempotency key */
                            feedbackId: string;
                            customerId: string;
                            occurredAt: components["schemas"]["Time"];
                            /** @description The contact of the customer who said it */
                            contactId?: string;
                            partnerId: string;
                            recordedAt: string;
                            orderId?: string;
                            hasComment: boolean;
                            /** @description The customer’s own words */
                            comment?: string;
                            caseId?: string;
                            /** @constant */
                            kind: "complaint";
                            /** @enum {string} */
                            severity: "minor" | "major" | "critical";
                            /**
                             * @description Which of the seven rights the customer sees violated
                             * @enum {string}
                             */
                            suspectedRight?: "product" | "quantity" | "place" | "time" | "terms" | "price" | "information";
                        })[];
                        /** @description Cursor of the next page; absent on the last */
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
    listCases: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                stage?: "received" | "acknowledged" | "assessed" | "investigating" | "answered" | "closed" | "confirmed";
            };
            header?: never;
            path: {
                /** @description Of a customer that your record names */
                customerId: string;
            };
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
                        items: components["schemas"]["CaseStanding"][];
                        /** @description Cursor of the next page; absent on the last */
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
    readCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of a customer that your record names */
                customerId: string;
                /** @description As `POST /feedback` answered it */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case as of now */
            200: {
                headers: {
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
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
    moveCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of a customer that your record names */
                customerId: string;
                /** @description As `POST /feedback` answered it */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseMove"];
            };
        };
        responses: {
            /** @description The move, and the case as it stood right after it */
            201: {
                headers: {
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        moveId: string;
                        /** @enum {string} */
                        kind: "acknowledge" | "assess" | "investigate" | "answer" | "close" | "confirm" | "reopen" | "pause" | "resume";
                        occurredAt: components["schemas"]["Time"];
                        /** @enum {string} */
                        severity?: "minor" | "major" | "critical";
                        rootCause?: {
                            /** @enum {string} */
                            right: "product" | "quantity" | "place" | "time" | "terms" | "price" | "information";
                            /** @enum {string} */
                            fault: "company" | "warehouse" | "carrier" | "shipper" | "consignee" | "customer" | "forceMajeure" | "unknown";
                        };
                        compensation?: {
                            /** @enum {string} */
                            kind: "refund" | "creditNote" | "voucher" | "redelivery" | "none";
                            amount?: components["schemas"]["Money"];
                        };
                        recordedAt: string;
                        /** @description The client of the API that made it */
                        recordedBy: string;
                        hasNote: boolean;
                        case: components["schemas"]["CaseStanding"];
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
    listOpenCases: {
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
                        items: components["schemas"]["CaseStanding"][];
                        /** @description Cursor of the next page; absent on the last */
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
                /** @description ETag of the version that is changed (its number in quotes); none to create one */
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
                        /** @description Cursor of the next page; absent on the last */
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
    listCustomers: {
        parameters: {
            query?: {
                tier?: "key" | "potential" | "regular";
                state?: "stub" | "active" | "inactive";
                manager?: string;
                kind?: "individual" | "enterprise" | "government";
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
                        items: components["schemas"]["ListedCustomer"][];
                        /** @description Cursor of the next page; absent on the last */
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
    readCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As orders name it; nothing personal, since it stays when personal data is erased */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer */
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
                    "application/json": components["schemas"]["Customer"];
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
    saveCustomer: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that is changed (its number in quotes); none to create one */
                "if-match"?: string;
            };
            path: {
                /** @description As orders name it; nothing personal, since it stays when personal data is erased */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCustomer"];
            };
        };
        responses: {
            /** @description The customer as kept */
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
                    "application/json": components["schemas"]["Customer"];
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
    listContacts: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description As orders name it; nothing personal, since it stays when personal data is erased */
                customerId: string;
            };
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
                        items: components["schemas"]["Contact"][];
                        /** @description Cursor of the next page; absent on the last */
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
    saveContact: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that is changed (its number in quotes); none to create one */
                "if-match"?: string;
            };
            path: {
                /** @description As orders name it; nothing personal, since it stays when personal data is erased */
                customerId: string;
                /** @description Of your choice, within the customer; nothing personal */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewContact"];
            };
        };
        responses: {
            /** @description The contact as kept */
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
                    "application/json": components["schemas"]["Contact"];
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
    removeContact: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that is removed (its number in quotes) */
                "if-match"?: string;
            };
            path: {
                /** @description As orders name it; nothing personal, since it stays when personal data is erased */
                customerId: string;
                /** @description Of your choice, within the customer; nothing personal */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is none any more */
            204: {
                headers: {
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content?: never;
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
    exportPersonalData: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As orders name it; nothing personal, since it stays when personal data is erased */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of it */
            200: {
                headers: {
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalData"];
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
    erasePersonalData: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As orders name it; nothing personal, since it stays when personal data is erased */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is erased */
            200: {
                headers: {
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
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
    readTier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As orders name it */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How the customer stands */
            200: {
                headers: {
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerTier"];
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
    overrideTier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As orders name it */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTierOverride"];
            };
        };
        responses: {
            /** @description The tier in force */
            200: {
                headers: {
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TierInForce"];
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
    liftTierOverride: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As orders name it */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tier in force */
            200: {
                headers: {
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TierInForce"];
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
    readTierSummary: {
        parameters: {
            query?: {
                month?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The review */
            200: {
                headers: {
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TierSummary"];
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
    readHealth: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As orders name it */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How the customer stands */
            200: {
                headers: {
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerHealth"];
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
    saveCreditAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that is changed (its number in quotes); none for the first */
                "if-match"?: string;
            };
            path: {
                /** @description As orders name it */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCreditAccount"];
            };
        };
        responses: {
            /** @description The account */
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
                    "application/json": components["schemas"]["CreditAccount"];
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
    readCredit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As orders name it */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statement of account */
            200: {
                headers: {
                    /** @description Of the terms, for If-Match */
                    etag?: string;
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementOfAccount"];
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
    saveStatement: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that is changed (its number in quotes); none for the first */
                "if-match"?: string;
            };
            path: {
                /** @description As orders name it */
                customerId: string;
                /** @description The last day of the financial year, as `2025-12-31` */
                periodEnd: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFinancialStatement"];
            };
        };
        responses: {
            /** @description The accounts as kept */
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
                    "application/json": components["schemas"]["FinancialStatement"];
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
    listStatements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As orders name it */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every year that is kept */
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
                        items: components["schemas"]["JudgedFinancialStatement"][];
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
    proposeLimit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As orders name it */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCreditProposal"];
            };
        };
        responses: {
            /** @description The proposal */
            201: {
                headers: {
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditProposal"];
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
    decideProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As orders name it */
                customerId: string;
                /** @description As `GET /credit/proposals` names it */
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditProposalDecision"];
            };
        };
        responses: {
            /** @description The decision as recorded */
            200: {
                headers: {
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditDecision"];
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
    listProposals: {
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
                        items: components["schemas"]["CreditProposal"][];
                        /** @description Cursor of the next page; absent on the last */
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
    overrideCredit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As orders name it */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCreditOverride"];
            };
        };
        responses: {
            /** @description The override, and how credit takes the order by now that it is for */
            201: {
                headers: {
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditOverride"];
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
    listDecisions: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description As orders name it */
                customerId: string;
            };
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
                        items: components["schemas"]["CreditDecision"][];
                        /** @description Cursor of the next page; absent on the last */
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
    readDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As orders name it */
                customerId: string;
                /** @description As the list names it */
                decisionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The decision */
            200: {
                headers: {
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeCreditDecision"];
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
    askReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As orders name it */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCreditReview"];
            };
        };
        responses: {
            /** @description When it is reviewed */
            202: {
                headers: {
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditReviewDue"];
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
    listAlerts: {
        parameters: {
            query?: {
                cause?: "belowTarget" | "worseThanBefore" | "leaving" | "sendingLess" | "creditBreach" | "visitOverdue" | "complaint";
                customerId?: string;
                manager?: string;
                severity?: "warning" | "serious" | "critical";
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
                        items: components["schemas"]["Alert"][];
                        /** @description Cursor of the next page; absent on the last */
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
    moveAlert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As GET /alerts tells it */
                alertId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAlertMove"];
            };
        };
        responses: {
            /** @description The alert as it stands */
            200: {
                headers: {
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alert"];
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
    listAtRisk: {
        parameters: {
            query?: {
                state?: "steady" | "watch" | "atRisk" | "lost";
                manager?: string;
                tier?: "key" | "potential" | "regular";
                currency?: string;
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
                        items: components["schemas"]["CustomerAtRisk"][];
                        /** @description Cursor of the next page; absent on the last */
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
    readChurnRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `latest` (the last that is done), or a business date */
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run */
            200: {
                headers: {
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChurnRun"];
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
    listMailSuppressions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them */
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
                        items: components["schemas"]["MailSuppression"][];
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
    liftMailSuppression: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As the list names it */
                suppressionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mails are sent to it */
            204: {
                headers: {
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content?: never;
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
    listVisits: {
        parameters: {
            query?: {
                manager?: string;
                due?: string;
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
                        items: components["schemas"]["Visit"][];
                        /** @description Cursor of the next page; absent on the last */
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
    readVisitFigures: {
        parameters: {
            query: {
                from: string;
                to: string;
                manager?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures */
            200: {
                headers: {
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitFigures"];
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
    readVisits: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description As orders name it */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The open visit, and one page of those before it */
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
                        open?: {
                            visitId: string;
                            customerId: string;
                            /** @description In whose book it is; absent: ops’ */
                            manager?: string;
                            /** @enum {string} */
                            tier: "key" | "potential" | "regular";
                            /** @description What is due first, first */
                            reasons: components["schemas"]["VisitReason"][];
                            /** Format: date */
                            dueBy: string;
                            /**
                             * Format: date
                             * @description The next night moves a day that was missed, or comes before a snooze ends
                             */
                            plannedFor: string;
                            /**
                             * Format: date
                             * @description When it was first planned
                             */
                            plannedOn: string;
                            snoozed?: {
                                until: string;
                                reason: string;
                                by: string;
                                at: string;
                            };
                            /** @description After `dueBy`; of a closed visit, up to when it was closed */
                            overdueDays: number;
                            attempts: {
                                outcomeId: string;
                                occurredAt: components["schemas"]["Time"];
                                /** @enum {string} */
                                reached: "reached" | "notReached" | "declined";
                                satisfaction?: number;
                                complaints?: {
                                    caseId: string;
                                    /** @enum {string} */
                                    verdict: "confirmed" | "refuted";
                                }[];
                                /** Format: date */
                                nextOn?: string;
                                /** Format: date-time */
                                recordedAt: string;
                                recordedBy: string;
                                /** @description Whether there were notes; they may be erased since */
                                hasNotes: boolean;
                                notes?: string;
                            }[];
                        };
                        items: components["schemas"]["ClosedVisit"][];
                        /** @description Cursor of the next page; absent on the last */
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
    recordOutcome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As `GET /visits` tells it */
                visitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Your name for it within the visit: the idempotency key */
                    outcomeId: string;
                    occurredAt: components["schemas"]["Time"];
                    /**
                     * @description `declined`: reached, and did not want to talk. Where nobody was reached the visit stays open
                     * @enum {string}
                     */
                    reached: "reached" | "notReached" | "declined";
                    /** @description From 1 (worst) to 5 */
                    satisfaction?: number;
                    /** @description What the customer says of each complaint that the visit is to confirm; each needs a verdict */
                    complaints?: {
                        caseId: string;
                        /** @enum {string} */
                        verdict: "confirmed" | "refuted";
                    }[];
                    /**
                     * Format: date
                     * @description When the customer wants to be contacted next; where nobody was reached, when to try again
                     */
                    nextOn?: string;
                    /** @description For colleagues */
                    notes?: string;
                };
            };
        };
        responses: {
            /** @description The outcome, and what it did */
            201: {
                headers: {
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        visitId: string;
                        customerId: string;
                        outcome: {
                            outcomeId: string;
                            occurredAt: components["schemas"]["Time"];
                            /** @enum {string} */
                            reached: "reached" | "notReached" | "declined";
                            satisfaction?: number;
                            complaints?: {
                                caseId: string;
                                /** @enum {string} */
                                verdict: "confirmed" | "refuted";
                            }[];
                            nextOn?: string;
                            recordedAt: string;
                            /** @description The client of the API that posted it */
                            recordedBy: string;
                            hasNotes: boolean;
                        };
                        /** @enum {string} */
                        visitState: "open" | "done";
                        cases: {
                            caseId: string;
                            /** @enum {string} */
                            stage: "received" | "acknowledged" | "assessed" | "investigating" | "answered" | "closed" | "confirmed";
                        }[];
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
    snoozeVisit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As `GET /visits` tells it */
                visitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description The first date on which the customer may be contacted: a working day within 90 days
                     */
                    until: string;
                    /** @description Nothing about persons */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description The visit as put off */
            200: {
                headers: {
                    /** @description What is left of the caller’s rate, as far as is known */
                    ratelimit?: string;
                    /** @description The caller’s rate */
                    "ratelimit-policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
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
    handOverBook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the account manager whose customers they are */
                manager: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Id of the account manager who takes the customers over */
                    to: string;
                    /** @description `next` of the answer before */
                    cursor?: string;
                };
            };
        };
        responses: {
            /** @description How many were handed over */
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
                        /** @description Customers handed over by this request */
                        moved: number;
                        /** @description Cursor to go on with; absent when all are handed over */
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
