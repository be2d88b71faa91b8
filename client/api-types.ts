/** The HTTP interface as types. Generated from docs/openapi.json: `node scripts/write-client-types.js` writes it. */

/** The version of the interface that these types are of. */
export const apiVersion = '1';

export interface paths {
    "/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** File an application */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same key with the same act gives the same answer; with another act, a conflict */
                    "idempotency-key": string;
                    /** @description The expected sequence number, `"12"` */
                    "if-match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Filing"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not for this caller */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The key was used before, the case has moved on, somebody else has it, or there are too many already */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The body is of a media type that is not taken */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The law refuses */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/international-applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** File an international application that the office forwards */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same key with the same act gives the same answer; with another act, a conflict */
                    "idempotency-key": string;
                    /** @description The expected sequence number, `"12"` */
                    "if-match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["InternationalFiling"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not for this caller */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The key was used before, the case has moved on, somebody else has it, or there are too many already */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The body is of a media type that is not taken */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The law refuses */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{number}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do an act in a case; or have it wait, where a second person of the office has to confirm it */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same key with the same act gives the same answer; with another act, a conflict */
                    "idempotency-key": string;
                    /** @description The expected sequence number, `"12"` */
                    "if-match"?: string;
                };
                path: {
                    /** @description Application number, or number of the patent: `A-2026-0012` */
                    number: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ActRequest"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description Not done yet */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Proposal"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not for this caller */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such case, effect, webhook or comment, or it is not for this caller */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The key was used before, the case has moved on, somebody else has it, or there are too many already */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The address is longer than any that there is */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The body is of a media type that is not taken */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The law refuses */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Acts that wait for a second person, the one proposed first before the others; or those settled */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before */
                    after?: string;
                    limit?: number;
                    status?: "waiting" | "confirmed" | "rejected" | "withdrawn";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Proposals"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not for this caller */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{number}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Acts that wait or waited for a second person in a case, and what became of them */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before */
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    /** @description Application number, or number of the patent: `A-2026-0012` */
                    number: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Proposals"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such case, effect, webhook or comment, or it is not for this caller */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The address is longer than any that there is */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An act that waits or waited for a second person */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id of the proposal: `A-2026-0012.p1` */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Proposal"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not for this caller */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such case, effect, webhook or comment, or it is not for this caller */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The address is longer than any that there is */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** A second person confirms an act, which is done by that, or rejects it; or the first withdraws it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id of the proposal: `A-2026-0012.p1` */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ProposalSettlement"];
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Proposal"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not for this caller */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such case, effect, webhook or comment, or it is not for this caller */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The key was used before, the case has moved on, somebody else has it, or there are too many already */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The address is longer than any that there is */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The body is of a media type that is not taken */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The law refuses */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{id}/documents/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A document that comes with an act that waits, as it was uploaded */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id of the proposal: `A-2026-0012.p1` */
                    id: string;
                    /** @description SHA-256 of the content, hex */
                    sha256: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": string;
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not for this caller */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such case, effect, webhook or comment, or it is not for this caller */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The address is longer than any that there is */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
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
        /** Cases by person, stage, kind and who in the office has them; for those who do not work here, the cases they are a party to */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before */
                    after?: string;
                    limit?: number;
                    /** @description Cases of a party, an actor or an attorney */
                    person?: string;
                    stage?: string;
                    kind?: "invention" | "utilityModel" | "industrialDesign";
                    /** @description For the office: cases that this person of the office has */
                    assignee?: string;
                    /** @description For the office: cases that nobody has */
                    unassigned?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Cases"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not for this caller */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Limits that run or are overdue, the first to end first; for those who do not work here, of the cases they are a party to */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before */
                    after?: string;
                    limit?: number;
                    /** @description Of the cases of a party or an attorney; for those who work here */
                    party?: string;
                    whose?: "applicant" | "owner" | "opponent" | "office" | "commission" | "court" | "anyone";
                    status?: "running" | "overdue";
                    /** @description Of the calendar */
                    language?: "az" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TermList"];
                        "text/calendar": string;
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no answer in a form that the caller accepts */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Entries of cases as they were committed: a page, or as `text/event-stream` whatever comes from now on; for those who do not work here, of the cases they are a party to */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before */
                    after?: string;
                    limit?: number;
                };
                header?: {
                    /** @description Of a stream: the `id` of the last event that came */
                    "last-event-id"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Changes"];
                        "text/event-stream": string;
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no answer in a form that the caller accepts */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description What came before can not be had any more */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A case: its file, where it stands, its fees and letters; for the public what has been published */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Application number, or number of the patent: `A-2026-0012` */
                    number: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Case"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such case, effect, webhook or comment, or it is not for this caller */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The address is longer than any that there is */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patents/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The case of a patent, by the number of the patent alone */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Number of the patent: `I-2026-0096` */
                    number: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Case"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such case, effect, webhook or comment, or it is not for this caller */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The address is longer than any that there is */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{number}/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The limits of a case by urgency, each date explained */
        get: {
            parameters: {
                query?: {
                    /** @description Whether terms that have ended are shown too */
                    ended?: "yes" | "no";
                    /** @description Of explanations */
                    language?: "az" | "en";
                };
                header?: never;
                path: {
                    /** @description Application number, or number of the patent: `A-2026-0012` */
                    number: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Terms"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such case, effect, webhook or comment, or it is not for this caller */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The address is longer than any that there is */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{number}/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The journal of a case */
        get: {
            parameters: {
                query?: {
                    /** @description Sequence number of the last entry seen */
                    after?: number;
                    limit?: number;
                };
                header?: never;
                path: {
                    /** @description Application number, or number of the patent: `A-2026-0012` */
                    number: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Journal"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such case, effect, webhook or comment, or it is not for this caller */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The address is longer than any that there is */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{number}/reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who looked into a case while it was not public, the latest first */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before */
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    /** @description Application number, or number of the patent: `A-2026-0012` */
                    number: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Reads"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such case, effect, webhook or comment, or it is not for this caller */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The address is longer than any that there is */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{number}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who in the office has a case, and how it was handed over */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Application number, or number of the patent: `A-2026-0012` */
                    number: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Assignment"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such case, effect, webhook or comment, or it is not for this caller */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The address is longer than any that there is */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Gives a case to somebody of the office, or to nobody; whoever has it already keeps it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Application number, or number of the patent: `A-2026-0012` */
                    number: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AssignmentRequest"];
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Assignment"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such case, effect, webhook or comment, or it is not for this caller */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The key was used before, the case has moved on, somebody else has it, or there are too many already */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The address is longer than any that there is */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The body is of a media type that is not taken */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An operator hands all cases of one person over to another, or to nobody; or sees which they would be */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["HandOverRequest"];
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HandOver"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not for this caller */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The body is of a media type that is not taken */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{number}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the office has noted of a case for itself, the oldest first */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before */
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    /** @description Application number, or number of the patent: `A-2026-0012` */
                    number: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Comments"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such case, effect, webhook or comment, or it is not for this caller */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The address is longer than any that there is */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Notes something of a case for the office alone; the same key with the same text adds it once */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same key with the same comment gives the same answer; with another comment, a conflict */
                    "idempotency-key": string;
                };
                path: {
                    /** @description Application number, or number of the patent: `A-2026-0012` */
                    number: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CommentRequest"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Comment"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such case, effect, webhook or comment, or it is not for this caller */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The key was used before, the case has moved on, somebody else has it, or there are too many already */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The address is longer than any that there is */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The body is of a media type that is not taken */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{number}/comments/{comment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraws an own comment, an administrator any: its text is deleted for good; that there was one, by whom and when, stays */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Application number, or number of the patent: `A-2026-0012` */
                    number: string;
                    /** @description Number of the comment in its case */
                    comment: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WithdrawalRequest"];
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Comment"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not for this caller */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such case, effect, webhook or comment, or it is not for this caller */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The address is longer than any that there is */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The body is of a media type that is not taken */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{number}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The documents of a case that the caller may see, and which entry brought each */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Application number, or number of the patent: `A-2026-0012` */
                    number: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Documents"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such case, effect, webhook or comment, or it is not for this caller */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The address is longer than any that there is */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{number}/documents/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A document of a case, as it was uploaded */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Application number, or number of the patent: `A-2026-0012` */
                    number: string;
                    /** @description SHA-256 of the content, hex */
                    sha256: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": string;
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such case, effect, webhook or comment, or it is not for this caller */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The address is longer than any that there is */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{number}/notices/{notice}/letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The letter of a notice, from the case as it stood when the notice was made */
        get: {
            parameters: {
                query?: {
                    /** @description The addressee's when left out */
                    language?: "az" | "en";
                };
                header?: never;
                path: {
                    /** @description Application number, or number of the patent: `A-2026-0012` */
                    number: string;
                    /** @description Id of the notice: `A-2026-0001.4.2` */
                    notice: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Letter"];
                        "text/plain": string;
                        "application/pdf": string;
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such case, effect, webhook or comment, or it is not for this caller */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no answer in a form that the caller accepts */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The address is longer than any that there is */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{number}/permitted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every act: possible for this person now, with its form, or the reason why not */
        get: {
            parameters: {
                query: {
                    role: "applicant" | "owner" | "author" | "opponent" | "thirdPerson" | "formalExaminer" | "substantiveExaminer" | "commission" | "registrar" | "operator" | "clearedOfficer" | "court" | "office";
                    person: string;
                };
                header?: never;
                path: {
                    /** @description Application number, or number of the patent: `A-2026-0012` */
                    number: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Permitted"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not for this caller */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such case, effect, webhook or comment, or it is not for this caller */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The address is longer than any that there is */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What an act would do, without doing it; without a case, what filing would do */
        post: {
            parameters: {
                query?: {
                    /** @description Of explanations */
                    language?: "az" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PreviewRequest"];
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Preview"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not for this caller */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such case, effect, webhook or comment, or it is not for this caller */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The body is of a media type that is not taken */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The law refuses */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{number}/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happens if nobody acts, step by step */
        get: {
            parameters: {
                query?: {
                    /** @description Of explanations */
                    language?: "az" | "en";
                    /** @description Whether annual fees are taken as paid on their last day */
                    annualFees?: "unpaid" | "paid";
                };
                header?: never;
                path: {
                    /** @description Application number, or number of the patent: `A-2026-0012` */
                    number: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Forecast"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such case, effect, webhook or comment, or it is not for this caller */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The address is longer than any that there is */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{number}/why": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The acts, clauses and limits that led here */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Application number, or number of the patent: `A-2026-0012` */
                    number: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Why"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such case, effect, webhook or comment, or it is not for this caller */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The address is longer than any that there is */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{number}/stuck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a case can go on, what it waits for, whose turn it is, and what happens next by itself */
        get: {
            parameters: {
                query?: {
                    /** @description Of explanations */
                    language?: "az" | "en";
                };
                header?: never;
                path: {
                    /** @description Application number, or number of the patent: `A-2026-0012` */
                    number: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Stuck"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such case, effect, webhook or comment, or it is not for this caller */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The address is longer than any that there is */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stuck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases that may not go on by themselves, and why */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before */
                    after?: string;
                    limit?: number;
                    /** @description Of explanations */
                    language?: "az" | "en";
                    /** @description For the office: cases that this person of the office has */
                    assignee?: string;
                    /** @description For the office: cases that nobody has */
                    unassigned?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StuckCases"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not for this caller */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/letters/{notice}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a letter of a kind would say, on made-up facts, in the office's own words */
        get: {
            parameters: {
                query?: {
                    language?: "az" | "en";
                };
                header?: never;
                path: {
                    /** @description Kind of notice */
                    notice: "applicantChanged" | "warrantEnded" | "warrantEndedToRepresentative" | "internationalReceived" | "internationalForwarded" | "internationalWithdrawn" | "receiptConfirmed" | "formalDecision" | "deficiency" | "furtherDeficiency" | "extended" | "consideredNotFiled" | "translationMissing" | "amendmentProposed" | "amendmentRecorded" | "newMatter" | "priorityRecognised" | "priorityLost" | "priorityMoved" | "priorityMovedBack" | "deemedWithdrawn" | "withdrawalReleased" | "samePriority" | "unity" | "examinedAsFirstNamed" | "refusal" | "refusalFinal" | "appealDecided" | "publicationDecision" | "requirementsMet" | "publishedAgain" | "applicationPublished" | "publicationPostponed" | "publicationDeclined" | "publicationResumed" | "publicationProhibited" | "prohibitionExtended" | "prohibitionEnded" | "compensationRequested" | "setApart" | "setApartEnded" | "relatedSetApart" | "withdrawn" | "converted" | "requestResults" | "requestResultsToRequester" | "requestEnded" | "requestReopened" | "oppositionCopy" | "oppositionInadmissible" | "oppositionDefective" | "observationsReceived" | "ownerReplied" | "materialReceived" | "hearing" | "deemedRejected" | "deemedRejectedToOpponent" | "oppositionReopened" | "oppositionDecided" | "oppositionDecidedToOpponent" | "oppositionEnded" | "oppositionWaits" | "oppositionWithdrawn" | "oppositionContinued" | "registrationInvitation" | "registered" | "patentPublished" | "duplicateIssued" | "ownerCopyIssued" | "authorCopyIssued" | "annualFeePaid" | "annualFeeMissed" | "annualFeesDue" | "lapsed" | "surrendered" | "expired" | "postGrantOppositionCopy" | "postGrantOppositionNotAccepted" | "postGrantOppositionDecided" | "postGrantOppositionDecidedToOpponent" | "invalidationRequested" | "invalidationDecided" | "invalidationDecidedToRequester" | "invalidationWithdrawn" | "invalidationEnded" | "invalidationReopened" | "restorationGranted" | "restorationRefused" | "restorationWithoutObject" | "disputeReceived" | "disputeDecided" | "disputeSettled" | "disputeEnded" | "disputeReopened" | "priorityDisputeReceived" | "priorityDisputeDecided" | "priorityOrderReversed" | "priorityDisputeEnded" | "courtActionFiled" | "courtDecided" | "courtInquiry" | "outsideDecision" | "recorded" | "recordalRefused" | "recordalRequested" | "recordalEntered" | "recordalDropped" | "rightEnded" | "recordalEnded" | "recordalReopened" | "priorUse" | "priorUseRecognised" | "priorUseRecognisedToOwner" | "priorUseNotRecognised" | "priorUseNotRecognisedToOwner" | "priorUseObjected" | "priorUseWithdrawn" | "priorUseEnded" | "priorUseReopened" | "foreignFilingDecided" | "reminder" | "officeReminder" | "overdue" | "corrected" | "actUndone" | "transferStands" | "transferUndone" | "limitMoved" | "serviceFailed";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Letter"];
                        "text/plain": string;
                        "application/pdf": string;
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not for this caller */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no answer in a form that the caller accepts */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The address is longer than any that there is */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Letters to the caller, also as the attorney of others, the latest first */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before */
                    after?: string;
                    limit?: number;
                    /** @description Only those not opened here yet */
                    unopened?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Mailbox"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailbox/{notice}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a letter to the caller: it is on record as opened, and is read */
        post: {
            parameters: {
                query?: {
                    /** @description The addressee's when left out */
                    language?: "az" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the notice: `A-2026-0001.4.2` */
                    notice: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Letter"];
                        "text/plain": string;
                        "application/pdf": string;
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such case, effect, webhook or comment, or it is not for this caller */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no answer in a form that the caller accepts */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The address is longer than any that there is */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The body is of a media type that is not taken */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The law refuses */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Letters by post that start a limit: to be posted, or posted and not known to be received */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before */
                    after?: string;
                    limit?: number;
                    awaits?: "posting" | "proof";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Post"];
                        "text/csv": string;
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not for this caller */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no answer in a form that the caller accepts */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Record what the post has done with letters: posted, received, returned; or see what would be recorded */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Posted"];
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PostedAnswer"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not for this caller */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The body is of a media type that is not taken */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the payments in a bank's statement, each for the fee that it pays; or see what would be recorded */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["BankStatement"];
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Payments"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not for this caller */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The body is of a media type that is not taken */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bulletin/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the next issue would publish; what is set apart is not in it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BulletinQueue"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not for this caller */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bulletin/issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Issues of the bulletin, the latest first */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before */
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BulletinIssues"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Bring out an issue of the bulletin: all that waits is published on one day. The same order again is answered with it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["IssueOrder"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Issued"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not for this caller */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The key was used before, the case has moved on, somebody else has it, or there are too many already */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The body is of a media type that is not taken */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bulletin/issues/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An issue of the bulletin */
        get: {
            parameters: {
                query?: {
                    /** @description Of page and PDF */
                    language?: "az" | "en";
                };
                header?: never;
                path: {
                    /** @description Year and number of the issue: `2026-3` */
                    number: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BulletinIssue"];
                        "text/html": string;
                        "application/pdf": string;
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such case, effect, webhook or comment, or it is not for this caller */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no answer in a form that the caller accepts */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The address is longer than any that there is */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published applications and patents by words, names, class, number, status and days, by application number */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before */
                    after?: string;
                    limit?: number;
                    /** @description Words of the title, each whole or from its beginning, without regard to case and marks */
                    title?: string;
                    /** @description Words of the name of an owner */
                    owner?: string;
                    /** @description Words of the name of an applicant */
                    applicant?: string;
                    /** @description Beginning of a symbol of the IPC, or of a class of Locarno: `F24S` */
                    class?: string;
                    /** @description Beginning of a number of application or patent, in either form */
                    number?: string;
                    kind?: "invention" | "utilityModel" | "industrialDesign";
                    status?: "pending" | "discontinued" | "inForce" | "lapsed" | "surrendered" | "expired" | "revoked" | "invalidated";
                    /** @description A day in Asia/Baku */
                    filedFrom?: string;
                    /** @description A day in Asia/Baku */
                    filedTo?: string;
                    /** @description A day in Asia/Baku */
                    publishedFrom?: string;
                    /** @description A day in Asia/Baku */
                    publishedTo?: string;
                    /** @description A day in Asia/Baku */
                    registeredFrom?: string;
                    /** @description A day in Asia/Baku */
                    registeredTo?: string;
                    /** @description A day in Asia/Baku */
                    endedFrom?: string;
                    /** @description A day in Asia/Baku */
                    endedTo?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RegisterList"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/register/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the State Register says of an application or a patent: what holds now, and every entry in its order */
        get: {
            parameters: {
                query?: {
                    /** @description What the number is of, where an application and a patent have the same one; the application when left out */
                    as?: "application" | "patent";
                };
                header?: never;
                path: {
                    /** @description Of an application or a patent: `I-2026-0096`, or in the form of WIPO ST.13, `AZ-10-2026-000000096` */
                    number: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Register"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such case, effect, webhook or comment, or it is not for this caller */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The address is longer than any that there is */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/register/{number}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The legal-status history, as events of WIPO ST.27 with the names of ST.96 */
        get: {
            parameters: {
                query?: {
                    /** @description What the number is of, where an application and a patent have the same one; the application when left out */
                    as?: "application" | "patent";
                };
                header?: never;
                path: {
                    /** @description Of an application or a patent: `I-2026-0096`, or in the form of WIPO ST.13, `AZ-10-2026-000000096` */
                    number: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LegalStatusHistory"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such case, effect, webhook or comment, or it is not for this caller */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The address is longer than any that there is */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/register/{number}/extract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An extract of what the State Register says today, with the hash by which it can be checked */
        get: {
            parameters: {
                query?: {
                    /** @description Of the PDF; by `Accept-Language` when left out, az by default */
                    language?: "az" | "en";
                    /** @description What the number is of, where an application and a patent have the same one; the application when left out */
                    as?: "application" | "patent";
                };
                header?: {
                    "accept-language"?: string;
                };
                path: {
                    /** @description Of an application or a patent: `I-2026-0096`, or in the form of WIPO ST.13, `AZ-10-2026-000000096` */
                    number: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RegisterPaper"];
                        "application/pdf": string;
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such case, effect, webhook or comment, or it is not for this caller */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no answer in a form that the caller accepts */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The address is longer than any that there is */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{number}/duplicates/{entry}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The duplicate or copy of a patent that an entry of the register stands for, as the patent stood then */
        get: {
            parameters: {
                query?: {
                    /** @description Of the PDF; by `Accept-Language` when left out, az by default */
                    language?: "az" | "en";
                    /** @description What the number is of, where an application and a patent have the same one; the application when left out */
                    as?: "application" | "patent";
                };
                header?: {
                    "accept-language"?: string;
                };
                path: {
                    /** @description Of an application or a patent: `I-2026-0096`, or in the form of WIPO ST.13, `AZ-10-2026-000000096` */
                    number: string;
                    /** @description Number of the entry in the register of the case */
                    entry: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RegisterPaper"];
                        "application/pdf": string;
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such case, effect, webhook or comment, or it is not for this caller */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no answer in a form that the caller accepts */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The address is longer than any that there is */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/register/checks/{hash}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the office gave a paper with this hash, of what, on which day, and whether anything has changed since */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    hash: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PaperCheck"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such case, effect, webhook or comment, or it is not for this caller */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The address is longer than any that there is */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Non-working days of a year with their reasons, and the count of working days */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    year: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CalendarYear"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The address is longer than any that there is */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a decreed year, or a day on which the office was closed, would move; or enter it for the next start */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        years?: {
                            year: number;
                            decree: string;
                            novruz: string[];
                            ramazan: string[];
                            qurban: string[];
                            /** @default [] */
                            closed?: {
                                /** Format: date */
                                date: string;
                                /**
                                 * @default exchange
                                 * @enum {string}
                                 */
                                name?: "exchange" | "pollingDay";
                                /** Format: date */
                                for?: string;
                                decree?: string;
                            }[];
                            /** @default [] */
                            worked?: {
                                /** Format: date */
                                date: string;
                                /**
                                 * @default exchange
                                 * @enum {string}
                                 */
                                name?: "exchange" | "pollingDay";
                                /** Format: date */
                                for?: string;
                                decree?: string;
                            }[];
                            source?: string;
                        }[];
                        /** @default [] */
                        closures?: {
                            /** Format: date */
                            date: string;
                            reason: string;
                        }[];
                        who: string;
                        /** @description The `version` that the same entries were answered with; left out, nothing is entered */
                        confirm?: string;
                        /**
                         * @description Limits listed at most
                         * @default 100
                         */
                        limit?: number;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CalendarMoves"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not for this caller */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The key was used before, the case has moved on, somebody else has it, or there are too many already */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The body is of a media type that is not taken */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The law refuses */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** Whether the office takes acts */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Health"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether acts can be sent here now, for whoever passes requests on: the record answers, the clock is trusted */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            ready: true;
                        };
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures of the office, without the cases set apart; as text, with those of this process, for Prometheus */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Figures"];
                        "text/plain": string;
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not for this caller */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no answer in a form that the caller accepts */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures of a period, the last 365 days if not told otherwise; without the cases set apart */
        get: {
            parameters: {
                query?: {
                    /** @description First day */
                    from?: string;
                    /** @description Last day; today when not given */
                    to?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Statistics"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not for this caller */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clock/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An operator has looked: the clock is right as it stands */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        who: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Health"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not for this caller */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The body is of a media type that is not taken */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Effects that could not be carried out, and webhooks that could not be told, with their cause */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before */
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Incidents"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not for this caller */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** An operator has all incidents, or those of a sort, tried again or given up; or sees which they would be */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Settlements"];
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SettledIncidents"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not for this caller */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The body is of a media type that is not taken */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incidents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An effect, why it failed, and what operators did about it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id of the effect: `A-2026-0001.4.2`; of a webhook in trouble: `webhook.` and its id */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Incident"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not for this caller */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such case, effect, webhook or comment, or it is not for this caller */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The address is longer than any that there is */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** An operator has an effect tried again, gives it up for a reason, or has another carried out in its place */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id of the effect: `A-2026-0001.4.2`; of a webhook in trouble: `webhook.` and its id */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Settlement"];
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Effect"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not for this caller */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such case, effect, webhook or comment, or it is not for this caller */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The key was used before, the case has moved on, somebody else has it, or there are too many already */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The address is longer than any that there is */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The body is of a media type that is not taken */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is told of what changes, and how far each has come */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Webhooks"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not for this caller */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** An address is told what changes from now on: what a person sees at `GET /changes`, as signed CloudEvents */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WebhookOrder"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["NewWebhook"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not for this caller */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The key was used before, the case has moved on, somebody else has it, or there are too many already */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The body is of a media type that is not taken */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A webhook: how far it has come, when it last succeeded and failed, and why it waits */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id of the webhook */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Webhook"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not for this caller */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such case, effect, webhook or comment, or it is not for this caller */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The address is longer than any that there is */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** It is told no more; its secret is of no use any more */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id of the webhook */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Webhook"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not for this caller */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such case, effect, webhook or comment, or it is not for this caller */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The address is longer than any that there is */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends an event that says nothing, and answers what came of it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id of the webhook */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WebhookTest"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not for this caller */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such case, effect, webhook or comment, or it is not for this caller */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The address is longer than any that there is */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The body is of a media type that is not taken */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends again, with the same ids, what came after a place or since a time; one that waits goes on with that */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id of the webhook */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WebhookReplay"];
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Webhook"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not for this caller */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such case, effect, webhook or comment, or it is not for this caller */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description What came before can not be had any more */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The address is longer than any that there is */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The body is of a media type that is not taken */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One that waits for an operator, or for its next try, goes on now where it stands */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id of the webhook */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WebhookResume"];
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Webhook"];
                    };
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not for this caller */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such case, effect, webhook or comment, or it is not for this caller */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The address is longer than any that there is */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The body is of a media type that is not taken */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to upload a document (tus 1.0) */
        post: {
            parameters: {
                query?: never;
                header: {
                    "tus-resumable": "1.0.0";
                    /** @description Bytes of the whole document */
                    "upload-length": string;
                    /** @description `filetype`, its media type, and if wanted `filename` and `sha256` (hex), each with its value in Base64 */
                    "upload-metadata": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Begun; `Location` is where its pieces go */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The address is longer than any that there is */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The body is of a media type that is not taken */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The law refuses */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uploads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Give an upload up */
        delete: {
            parameters: {
                query?: never;
                header: {
                    "tus-resumable": "1.0.0";
                };
                path: {
                    /** @description As `Location` gave it */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Gone */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such case, effect, webhook or comment, or it is not for this caller */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The address is longer than any that there is */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The body is of a media type that is not taken */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        /** How much of a document has come: `Upload-Offset` */
        head: {
            parameters: {
                query?: never;
                header: {
                    "tus-resumable": "1.0.0";
                };
                path: {
                    /** @description As `Location` gave it */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such case, effect, webhook or comment, or it is not for this caller */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The address is longer than any that there is */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The body is of a media type that is not taken */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** The next piece of a document; with the last one it is examined and kept */
        patch: {
            parameters: {
                query?: never;
                header: {
                    "tus-resumable": "1.0.0";
                    /** @description Bytes that have come before */
                    "upload-offset": string;
                    "content-type": "application/offset+octet-stream";
                };
                path: {
                    /** @description As `Location` gave it */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Taken; after the last piece `Repr-Digest` (RFC 9530) has the SHA-256 by which an act names it */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Bad input */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The caller has to say who he is, or the token is not taken */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such case, effect, webhook or comment, or it is not for this caller */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The key was used before, the case has moved on, somebody else has it, or there are too many already */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The address is longer than any that there is */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The body is of a media type that is not taken */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The law refuses */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests, or streams, of one caller */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description A fault of the program */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Actor: {
            person: string;
            /** @enum {string} */
            role: "applicant" | "owner" | "author" | "opponent" | "thirdPerson" | "formalExaminer" | "substantiveExaminer" | "commission" | "registrar" | "operator" | "clearedOfficer" | "court" | "office";
            attorney?: {
                name: string;
                registration: string;
                warrant?: string;
            };
        };
        Document: {
            /** @description SHA-256 of the content, hex */
            sha256: string;
            /** @description Name of the file, as its sender calls it */
            name: string;
            /** @enum {string} */
            kind: "request" | "description" | "claims" | "drawings" | "abstract" | "photographs" | "overallDrawing" | "warrant" | "paymentDocument" | "priorityDocument" | "translation" | "evidence" | "other";
        };
        Filing: {
            by: components["schemas"]["Actor"];
            /**
             * Format: date-time
             * @description When it takes effect in law, where that is not now. Only an office says so: what a party hands in takes effect when it comes.
             */
            effectiveAt?: string;
            /**
             * Format: date
             * @description The day, instead of `effectiveAt`: today is now, an earlier day its noon in Baku
             */
            on?: string;
            documents?: components["schemas"]["Document"][];
            /** @description Entries that the caller has seen; `If-Match` says the same */
            expectedSeq?: number;
            data: components["schemas"]["APPLICATION_RECEIVED"];
        };
        InternationalFiling: {
            by: components["schemas"]["Actor"];
            /**
             * Format: date-time
             * @description When it takes effect in law, where that is not now. Only an office says so: what a party hands in takes effect when it comes.
             */
            effectiveAt?: string;
            /**
             * Format: date
             * @description The day, instead of `effectiveAt`: today is now, an earlier day its noon in Baku
             */
            on?: string;
            documents?: components["schemas"]["Document"][];
            /** @description Entries that the caller has seen; `If-Match` says the same */
            expectedSeq?: number;
            data: components["schemas"]["INTERNATIONAL_APPLICATION_RECEIVED"];
        };
        ActRequest: {
            type: string;
            by: components["schemas"]["Actor"];
            /**
             * Format: date-time
             * @description When it takes effect in law, where that is not now. Only an office says so: what a party hands in takes effect when it comes.
             */
            effectiveAt?: string;
            /**
             * Format: date
             * @description The day, instead of `effectiveAt`: today is now, an earlier day its noon in Baku
             */
            on?: string;
            documents?: components["schemas"]["Document"][];
            /** @description Entries that the caller has seen; `If-Match` says the same */
            expectedSeq?: number;
            /** @description Where the case has several proceedings of the sort */
            proceeding?: string;
            /** @default {} */
            data?: {
                [key: string]: unknown;
            };
        } & ({
            /** @constant */
            type?: "DISPUTE_FILED";
            data?: components["schemas"]["DISPUTE_FILED"];
        } | {
            /** @constant */
            type?: "PRIORITY_DISPUTE_FILED";
            data?: components["schemas"]["PRIORITY_DISPUTE_FILED"];
        } | {
            /** @constant */
            type?: "OTHER_PRIORITY_STATED";
            data?: components["schemas"]["OTHER_PRIORITY_STATED"];
        } | {
            /** @constant */
            type?: "DISPUTE_DECIDED";
            data?: components["schemas"]["DISPUTE_DECIDED"];
        } | {
            /** @constant */
            type?: "PRIORITY_DISPUTE_DECIDED";
            data?: components["schemas"]["PRIORITY_DISPUTE_DECIDED"];
        } | {
            /** @constant */
            type?: "PRIORITY_ORDER_STATED";
            data?: components["schemas"]["PRIORITY_ORDER_STATED"];
        } | {
            /** @constant */
            type?: "SUSPENSION_ORDERED";
            data?: components["schemas"]["SUSPENSION_ORDERED"];
        } | {
            /** @constant */
            type?: "COURT_ACTION_FILED";
            data?: components["schemas"]["COURT_ACTION_FILED"];
        } | {
            /** @constant */
            type?: "COURT_DECIDED";
            data?: components["schemas"]["COURT_DECIDED"];
        } | {
            /** @constant */
            type?: "SET_APART";
            data?: components["schemas"]["SET_APART"];
        } | {
            /** @constant */
            type?: "SET_APART_ENDED";
            data?: components["schemas"]["SET_APART_ENDED"];
        } | {
            /** @constant */
            type?: "RELATED_APPLICATION_SET_APART";
            data?: components["schemas"]["RELATED_APPLICATION_SET_APART"];
        } | {
            /** @constant */
            type?: "RELATED_APPLICATION_RETURNED";
            data?: components["schemas"]["RELATED_APPLICATION_RETURNED"];
        } | {
            /** @constant */
            type?: "PUBLICATION_PROHIBITED";
            data?: components["schemas"]["PUBLICATION_PROHIBITED"];
        } | {
            /** @constant */
            type?: "PROHIBITION_APPROVED";
            data?: components["schemas"]["PROHIBITION_APPROVED"];
        } | {
            /** @constant */
            type?: "PROHIBITION_LIFTED";
            data?: components["schemas"]["PROHIBITION_LIFTED"];
        } | {
            /** @constant */
            type?: "COMPENSATION_REQUESTED";
            data?: components["schemas"]["COMPENSATION_REQUESTED"];
        } | {
            /** @constant */
            type?: "INTERNATIONAL_APPLICATION_FORWARDED";
            data?: components["schemas"]["INTERNATIONAL_APPLICATION_FORWARDED"];
        } | {
            /** @constant */
            type?: "INTERNATIONAL_APPLICATION_WITHDRAWN";
            data?: components["schemas"]["INTERNATIONAL_APPLICATION_WITHDRAWN"];
        } | {
            /** @constant */
            type?: "WARRANT_FILED";
            data?: components["schemas"]["WARRANT_FILED"];
        } | {
            /** @constant */
            type?: "WARRANT_ENDED";
            data?: components["schemas"]["WARRANT_ENDED"];
        } | {
            /** @constant */
            type?: "TRANSLATION_FILED";
            data?: components["schemas"]["TRANSLATION_FILED"];
        } | {
            /** @constant */
            type?: "AMENDMENT_FILED";
            data?: components["schemas"]["AMENDMENT_FILED"];
        } | {
            /** @constant */
            type?: "AMENDMENT_PROPOSED";
            data?: components["schemas"]["AMENDMENT_PROPOSED"];
        } | {
            /** @constant */
            type?: "NEW_MATTER_FOUND";
            data?: components["schemas"]["NEW_MATTER_FOUND"];
        } | {
            /** @constant */
            type?: "SEPARATE_APPLICATION_FILED";
            data?: components["schemas"]["SEPARATE_APPLICATION_FILED"];
        } | {
            /** @constant */
            type?: "ADDITIONAL_MATERIAL_STATED";
            data?: components["schemas"]["ADDITIONAL_MATERIAL_STATED"];
        } | {
            /** @constant */
            type?: "FEE_PAID";
            data?: components["schemas"]["FEE_PAID"];
        } | {
            /** @constant */
            type?: "APPLICANT_CHANGED";
            data?: components["schemas"]["APPLICANT_CHANGED"];
        } | {
            /** @constant */
            type?: "PRIORITY_CLAIMED";
            data?: components["schemas"]["PRIORITY_CLAIMED"];
        } | {
            /** @constant */
            type?: "PRIORITY_FEE_PAID";
            data?: components["schemas"]["PRIORITY_FEE_PAID"];
        } | {
            /** @constant */
            type?: "PRIORITY_COPY_FILED";
            data?: components["schemas"]["PRIORITY_COPY_FILED"];
        } | {
            /** @constant */
            type?: "PRIORITY_INFORMATION_REQUESTED";
            data?: components["schemas"]["PRIORITY_INFORMATION_REQUESTED"];
        } | {
            /** @constant */
            type?: "PRIORITY_CLAIM_REJECTED";
            data?: components["schemas"]["PRIORITY_CLAIM_REJECTED"];
        } | {
            /** @constant */
            type?: "PRIORITY_CLAIM_WITHDRAWN";
            data?: components["schemas"]["PRIORITY_CLAIM_WITHDRAWN"];
        } | {
            /** @constant */
            type?: "EARLIER_APPLICATION_CLAIMED";
            data?: components["schemas"]["EARLIER_APPLICATION_CLAIMED"];
        } | {
            /** @constant */
            type?: "EARLIER_APPLICATION_CONFIRMED";
            data?: components["schemas"]["EARLIER_APPLICATION_CONFIRMED"];
        } | {
            /** @constant */
            type?: "DEEMED_WITHDRAWN";
            data?: components["schemas"]["DEEMED_WITHDRAWN"];
        } | {
            /** @constant */
            type?: "EARLIER_APPLICATION_STATED";
            data?: components["schemas"]["EARLIER_APPLICATION_STATED"];
        } | {
            /** @constant */
            type?: "WITHDRAWAL_RELEASED";
            data?: components["schemas"]["WITHDRAWAL_RELEASED"];
        } | {
            /** @constant */
            type?: "OTHER_APPLICATION_ENDED";
            data?: components["schemas"]["OTHER_APPLICATION_ENDED"];
        } | {
            /** @constant */
            type?: "OTHER_APPLICATION_RESUMED";
            data?: components["schemas"]["OTHER_APPLICATION_RESUMED"];
        } | {
            /** @constant */
            type?: "SAME_PRIORITY_NAMED";
            data?: components["schemas"]["SAME_PRIORITY_NAMED"];
        } | {
            /** @constant */
            type?: "SAME_PRIORITY_FOUND";
            data?: components["schemas"]["SAME_PRIORITY_FOUND"];
        } | {
            /** @constant */
            type?: "FORMAL_EXAMINATION_PASSED";
            data?: components["schemas"]["FORMAL_EXAMINATION_PASSED"];
        } | {
            /** @constant */
            type?: "DEFICIENCIES_FOUND";
            data?: components["schemas"]["DEFICIENCIES_FOUND"];
        } | {
            /** @constant */
            type?: "CORRECTION_FILED";
            data?: components["schemas"]["CORRECTION_FILED"];
        } | {
            /** @constant */
            type?: "DEFICIENCIES_DROPPED";
            data?: components["schemas"]["DEFICIENCIES_DROPPED"];
        } | {
            /** @constant */
            type?: "EXTENSION_REQUESTED";
            data?: components["schemas"]["EXTENSION_REQUESTED"];
        } | {
            /** @constant */
            type?: "CONSIDERED_NOT_FILED";
            data?: components["schemas"]["CONSIDERED_NOT_FILED"];
        } | {
            /** @constant */
            type?: "FINDINGS_RECORDED";
            data?: components["schemas"]["FINDINGS_RECORDED"];
        } | {
            /** @constant */
            type?: "OWN_DISCLOSURE_SHOWN";
            data?: components["schemas"]["OWN_DISCLOSURE_SHOWN"];
        } | {
            /** @constant */
            type?: "UNITY_LACKING";
            data?: components["schemas"]["UNITY_LACKING"];
        } | {
            /** @constant */
            type?: "SUBJECT_MATTER_ELECTED";
            data?: components["schemas"]["SUBJECT_MATTER_ELECTED"];
        } | {
            /** @constant */
            type?: "DIVISIONAL_FILED";
            data?: components["schemas"]["DIVISIONAL_FILED"];
        } | {
            /** @constant */
            type?: "INITIAL_APPLICATION_STATED";
            data?: components["schemas"]["INITIAL_APPLICATION_STATED"];
        } | {
            /** @constant */
            type?: "DIVISIONAL_FOUND_EXCEEDING";
            data?: components["schemas"]["DIVISIONAL_FOUND_EXCEEDING"];
        } | {
            /** @constant */
            type?: "PUBLICATION_DECIDED";
            data?: components["schemas"]["PUBLICATION_DECIDED"];
        } | {
            /** @constant */
            type?: "REFUSED";
            data?: components["schemas"]["REFUSED"];
        } | {
            /** @constant */
            type?: "APPEAL_FILED";
            data?: components["schemas"]["APPEAL_FILED"];
        } | {
            /** @constant */
            type?: "APPEAL_DECIDED";
            data?: components["schemas"]["APPEAL_DECIDED"];
        } | {
            /** @constant */
            type?: "COMMISSION_FILE_INSPECTED";
            data?: components["schemas"]["COMMISSION_FILE_INSPECTED"];
        } | {
            /** @constant */
            type?: "APPLICATION_WITHDRAWN";
            data?: components["schemas"]["APPLICATION_WITHDRAWN"];
        } | {
            /** @constant */
            type?: "APPLICATION_CONVERTED";
            data?: components["schemas"]["APPLICATION_CONVERTED"];
        } | {
            /** @constant */
            type?: "EXAMINATION_REQUESTED";
            data?: components["schemas"]["EXAMINATION_REQUESTED"];
        } | {
            /** @constant */
            type?: "EXAMINATION_CARRIED_OUT";
            data?: components["schemas"]["EXAMINATION_CARRIED_OUT"];
        } | {
            /** @constant */
            type?: "MENTION_REFUSED";
            data?: components["schemas"]["MENTION_REFUSED"];
        } | {
            /** @constant */
            type?: "PUBLICATION_POSTPONED";
            data?: components["schemas"]["PUBLICATION_POSTPONED"];
        } | {
            /** @constant */
            type?: "PUBLICATION_REFUSED_BY_APPLICANT";
            data?: components["schemas"]["PUBLICATION_REFUSED_BY_APPLICANT"];
        } | {
            /** @constant */
            type?: "PUBLICATION_RESUMED";
            data?: components["schemas"]["PUBLICATION_RESUMED"];
        } | {
            /** @constant */
            type?: "EARLY_PUBLICATION_REQUESTED";
            data?: components["schemas"]["EARLY_PUBLICATION_REQUESTED"];
        } | {
            /** @constant */
            type?: "APPLICATION_PUBLISHED";
            data?: components["schemas"]["APPLICATION_PUBLISHED"];
        } | {
            /** @constant */
            type?: "MATERIALS_INSPECTED";
            data?: components["schemas"]["MATERIALS_INSPECTED"];
        } | {
            /** @constant */
            type?: "OPPOSITION_FILED";
            data?: components["schemas"]["OPPOSITION_FILED"];
        } | {
            /** @constant */
            type?: "OPPOSITION_SUPPLEMENTED";
            data?: components["schemas"]["OPPOSITION_SUPPLEMENTED"];
        } | {
            /** @constant */
            type?: "OPPOSITION_FOUND_DEFECTIVE";
            data?: components["schemas"]["OPPOSITION_FOUND_DEFECTIVE"];
        } | {
            /** @constant */
            type?: "OPPOSITION_ADMITTED";
            data?: components["schemas"]["OPPOSITION_ADMITTED"];
        } | {
            /** @constant */
            type?: "OPPOSITION_NOT_ADMITTED";
            data?: components["schemas"]["OPPOSITION_NOT_ADMITTED"];
        } | {
            /** @constant */
            type?: "OBSERVATIONS_FILED";
            data?: components["schemas"]["OBSERVATIONS_FILED"];
        } | {
            /** @constant */
            type?: "HEARING_SET";
            data?: components["schemas"]["HEARING_SET"];
        } | {
            /** @constant */
            type?: "HEARING_HELD";
            data?: components["schemas"]["HEARING_HELD"];
        } | {
            /** @constant */
            type?: "MATERIAL_SUBMITTED";
            data?: components["schemas"]["MATERIAL_SUBMITTED"];
        } | {
            /** @constant */
            type?: "OPPOSITION_DECIDED";
            data?: components["schemas"]["OPPOSITION_DECIDED"];
        } | {
            /** @constant */
            type?: "OPPOSITION_WITHDRAWN";
            data?: components["schemas"]["OPPOSITION_WITHDRAWN"];
        } | {
            /** @constant */
            type?: "OPPOSITION_CONTINUED";
            data?: components["schemas"]["OPPOSITION_CONTINUED"];
        } | {
            /** @constant */
            type?: "APPLICATION_TRANSFER_REQUESTED";
            data?: components["schemas"]["APPLICATION_TRANSFER_REQUESTED"];
        } | {
            /** @constant */
            type?: "APPLICATION_CONTRACT_REQUESTED";
            data?: components["schemas"]["APPLICATION_CONTRACT_REQUESTED"];
        } | {
            /** @constant */
            type?: "TRANSFER_REQUESTED";
            data?: components["schemas"]["TRANSFER_REQUESTED"];
        } | {
            /** @constant */
            type?: "ASSIGNMENT_CHANGE_REQUESTED";
            data?: components["schemas"]["ASSIGNMENT_CHANGE_REQUESTED"];
        } | {
            /** @constant */
            type?: "LICENCE_REQUESTED";
            data?: components["schemas"]["LICENCE_REQUESTED"];
        } | {
            /** @constant */
            type?: "SUBLICENCE_REQUESTED";
            data?: components["schemas"]["SUBLICENCE_REQUESTED"];
        } | {
            /** @constant */
            type?: "LICENCE_CHANGE_REQUESTED";
            data?: components["schemas"]["LICENCE_CHANGE_REQUESTED"];
        } | {
            /** @constant */
            type?: "PLEDGE_REQUESTED";
            data?: components["schemas"]["PLEDGE_REQUESTED"];
        } | {
            /** @constant */
            type?: "RECORDAL_ENTERED";
            data?: components["schemas"]["RECORDAL_ENTERED"];
        } | {
            /** @constant */
            type?: "RECORDAL_REFUSED";
            data?: components["schemas"]["RECORDAL_REFUSED"];
        } | {
            /** @constant */
            type?: "RECORDAL_WITHDRAWN";
            data?: components["schemas"]["RECORDAL_WITHDRAWN"];
        } | {
            /** @constant */
            type?: "RECORDED_RIGHT_ENDED";
            data?: components["schemas"]["RECORDED_RIGHT_ENDED"];
        } | {
            /** @constant */
            type?: "OUTSIDE_DECISION_RECORDED";
            data?: components["schemas"]["OUTSIDE_DECISION_RECORDED"];
        } | {
            /** @constant */
            type?: "PRIOR_USE_REQUESTED";
            data?: components["schemas"]["PRIOR_USE_REQUESTED"];
        } | {
            /** @constant */
            type?: "PRIOR_USE_NOTIFIED";
            data?: components["schemas"]["PRIOR_USE_NOTIFIED"];
        } | {
            /** @constant */
            type?: "PRIOR_USE_OBJECTED";
            data?: components["schemas"]["PRIOR_USE_OBJECTED"];
        } | {
            /** @constant */
            type?: "PRIOR_USE_DECIDED";
            data?: components["schemas"]["PRIOR_USE_DECIDED"];
        } | {
            /** @constant */
            type?: "PRIOR_USE_WITHDRAWN";
            data?: components["schemas"]["PRIOR_USE_WITHDRAWN"];
        } | {
            /** @constant */
            type?: "PATENT_REGISTERED";
            data?: components["schemas"]["PATENT_REGISTERED"];
        } | {
            /** @constant */
            type?: "ANNUAL_FEE_PAID";
            data?: components["schemas"]["ANNUAL_FEE_PAID"];
        } | {
            /** @constant */
            type?: "DUPLICATE_REQUESTED";
            data?: components["schemas"]["DUPLICATE_REQUESTED"];
        } | {
            /** @constant */
            type?: "COPY_REQUESTED";
            data?: components["schemas"]["COPY_REQUESTED"];
        } | {
            /** @constant */
            type?: "PATENT_PUBLISHED";
            data?: components["schemas"]["PATENT_PUBLISHED"];
        } | {
            /** @constant */
            type?: "POST_GRANT_OPPOSITION_FILED";
            data?: components["schemas"]["POST_GRANT_OPPOSITION_FILED"];
        } | {
            /** @constant */
            type?: "POST_GRANT_OPPOSITION_NOT_ACCEPTED";
            data?: components["schemas"]["POST_GRANT_OPPOSITION_NOT_ACCEPTED"];
        } | {
            /** @constant */
            type?: "POST_GRANT_REPLY_FILED";
            data?: components["schemas"]["POST_GRANT_REPLY_FILED"];
        } | {
            /** @constant */
            type?: "POST_GRANT_HEARING_SET";
            data?: components["schemas"]["POST_GRANT_HEARING_SET"];
        } | {
            /** @constant */
            type?: "POST_GRANT_HEARING_HELD";
            data?: components["schemas"]["POST_GRANT_HEARING_HELD"];
        } | {
            /** @constant */
            type?: "POST_GRANT_MATERIAL_SUBMITTED";
            data?: components["schemas"]["POST_GRANT_MATERIAL_SUBMITTED"];
        } | {
            /** @constant */
            type?: "POST_GRANT_OPPOSITION_DECIDED";
            data?: components["schemas"]["POST_GRANT_OPPOSITION_DECIDED"];
        } | {
            /** @constant */
            type?: "POST_GRANT_OPPOSITION_WITHDRAWN";
            data?: components["schemas"]["POST_GRANT_OPPOSITION_WITHDRAWN"];
        } | {
            /** @constant */
            type?: "POST_GRANT_OPPOSITION_CONTINUED";
            data?: components["schemas"]["POST_GRANT_OPPOSITION_CONTINUED"];
        } | {
            /** @constant */
            type?: "MISTAKE_CORRECTION_REQUESTED";
            data?: components["schemas"]["MISTAKE_CORRECTION_REQUESTED"];
        } | {
            /** @constant */
            type?: "MISTAKE_CORRECTED";
            data?: components["schemas"]["MISTAKE_CORRECTED"];
        } | {
            /** @constant */
            type?: "NAME_CHANGED";
            data?: components["schemas"]["NAME_CHANGED"];
        } | {
            /** @constant */
            type?: "REGISTER_CHANGE_REQUESTED";
            data?: components["schemas"]["REGISTER_CHANGE_REQUESTED"];
        } | {
            /** @constant */
            type?: "REGISTER_CHANGED";
            data?: components["schemas"]["REGISTER_CHANGED"];
        } | {
            /** @constant */
            type?: "PATENT_SURRENDERED";
            data?: components["schemas"]["PATENT_SURRENDERED"];
        } | {
            /** @constant */
            type?: "INVALIDATION_REQUESTED";
            data?: components["schemas"]["INVALIDATION_REQUESTED"];
        } | {
            /** @constant */
            type?: "INVALIDATION_REPLY_FILED";
            data?: components["schemas"]["INVALIDATION_REPLY_FILED"];
        } | {
            /** @constant */
            type?: "INVALIDATION_HEARING_SET";
            data?: components["schemas"]["INVALIDATION_HEARING_SET"];
        } | {
            /** @constant */
            type?: "INVALIDATION_HEARING_HELD";
            data?: components["schemas"]["INVALIDATION_HEARING_HELD"];
        } | {
            /** @constant */
            type?: "INVALIDATION_MATERIAL_SUBMITTED";
            data?: components["schemas"]["INVALIDATION_MATERIAL_SUBMITTED"];
        } | {
            /** @constant */
            type?: "INVALIDATION_DECIDED";
            data?: components["schemas"]["INVALIDATION_DECIDED"];
        } | {
            /** @constant */
            type?: "INVALIDATION_WITHDRAWN";
            data?: components["schemas"]["INVALIDATION_WITHDRAWN"];
        } | {
            /** @constant */
            type?: "COURT_INVALIDATED";
            data?: components["schemas"]["COURT_INVALIDATED"];
        } | {
            /** @constant */
            type?: "FOREIGN_FILING_REQUESTED";
            data?: components["schemas"]["FOREIGN_FILING_REQUESTED"];
        } | {
            /** @constant */
            type?: "FOREIGN_FILING_DECIDED";
            data?: components["schemas"]["FOREIGN_FILING_DECIDED"];
        } | {
            /** @constant */
            type?: "RESTORATION_REQUESTED";
            data?: components["schemas"]["RESTORATION_REQUESTED"];
        } | {
            /** @constant */
            type?: "RESTORATION_DECIDED";
            data?: components["schemas"]["RESTORATION_DECIDED"];
        } | {
            /** @constant */
            type?: "NOTICE_DISPATCHED";
            data?: components["schemas"]["NOTICE_DISPATCHED"];
        } | {
            /** @constant */
            type?: "NOTICE_SERVED";
            data?: components["schemas"]["NOTICE_SERVED"];
        } | {
            /** @constant */
            type?: "NOTICE_OPENED";
            data?: components["schemas"]["NOTICE_OPENED"];
        } | {
            /** @constant */
            type?: "SERVICE_REBUTTED";
            data?: components["schemas"]["SERVICE_REBUTTED"];
        } | {
            /** @constant */
            type?: "SERVICE_CORRECTED";
            data?: components["schemas"]["SERVICE_CORRECTED"];
        } | {
            /** @constant */
            type?: "SERVICE_FAILED";
            data?: components["schemas"]["SERVICE_FAILED"];
        } | {
            /** @constant */
            type?: "CALENDAR_CHANGED";
            data?: components["schemas"]["CALENDAR_CHANGED"];
        });
        PreviewRequest: {
            type: string;
            case?: string | null;
            by: components["schemas"]["Actor"];
            /**
             * Format: date-time
             * @description When it takes effect in law, where that is not now. Only an office says so: what a party hands in takes effect when it comes.
             */
            effectiveAt?: string;
            /**
             * Format: date
             * @description The day, instead of `effectiveAt`: today is now, an earlier day its noon in Baku
             */
            on?: string;
            documents?: components["schemas"]["Document"][];
            /** @description Entries that the caller has seen; `If-Match` says the same */
            expectedSeq?: number;
            proceeding?: string;
            /** @default {} */
            data?: {
                [key: string]: unknown;
            };
        } & ({
            /** @constant */
            type?: "DISPUTE_FILED";
            data?: components["schemas"]["DISPUTE_FILED"];
        } | {
            /** @constant */
            type?: "PRIORITY_DISPUTE_FILED";
            data?: components["schemas"]["PRIORITY_DISPUTE_FILED"];
        } | {
            /** @constant */
            type?: "OTHER_PRIORITY_STATED";
            data?: components["schemas"]["OTHER_PRIORITY_STATED"];
        } | {
            /** @constant */
            type?: "DISPUTE_DECIDED";
            data?: components["schemas"]["DISPUTE_DECIDED"];
        } | {
            /** @constant */
            type?: "PRIORITY_DISPUTE_DECIDED";
            data?: components["schemas"]["PRIORITY_DISPUTE_DECIDED"];
        } | {
            /** @constant */
            type?: "PRIORITY_ORDER_STATED";
            data?: components["schemas"]["PRIORITY_ORDER_STATED"];
        } | {
            /** @constant */
            type?: "SUSPENSION_ORDERED";
            data?: components["schemas"]["SUSPENSION_ORDERED"];
        } | {
            /** @constant */
            type?: "COURT_ACTION_FILED";
            data?: components["schemas"]["COURT_ACTION_FILED"];
        } | {
            /** @constant */
            type?: "COURT_DECIDED";
            data?: components["schemas"]["COURT_DECIDED"];
        } | {
            /** @constant */
            type?: "SET_APART";
            data?: components["schemas"]["SET_APART"];
        } | {
            /** @constant */
            type?: "SET_APART_ENDED";
            data?: components["schemas"]["SET_APART_ENDED"];
        } | {
            /** @constant */
            type?: "RELATED_APPLICATION_SET_APART";
            data?: components["schemas"]["RELATED_APPLICATION_SET_APART"];
        } | {
            /** @constant */
            type?: "RELATED_APPLICATION_RETURNED";
            data?: components["schemas"]["RELATED_APPLICATION_RETURNED"];
        } | {
            /** @constant */
            type?: "PUBLICATION_PROHIBITED";
            data?: components["schemas"]["PUBLICATION_PROHIBITED"];
        } | {
            /** @constant */
            type?: "PROHIBITION_APPROVED";
            data?: components["schemas"]["PROHIBITION_APPROVED"];
        } | {
            /** @constant */
            type?: "PROHIBITION_LIFTED";
            data?: components["schemas"]["PROHIBITION_LIFTED"];
        } | {
            /** @constant */
            type?: "COMPENSATION_REQUESTED";
            data?: components["schemas"]["COMPENSATION_REQUESTED"];
        } | {
            /** @constant */
            type?: "INTERNATIONAL_APPLICATION_RECEIVED";
            data?: components["schemas"]["INTERNATIONAL_APPLICATION_RECEIVED"];
        } | {
            /** @constant */
            type?: "INTERNATIONAL_APPLICATION_FORWARDED";
            data?: components["schemas"]["INTERNATIONAL_APPLICATION_FORWARDED"];
        } | {
            /** @constant */
            type?: "INTERNATIONAL_APPLICATION_WITHDRAWN";
            data?: components["schemas"]["INTERNATIONAL_APPLICATION_WITHDRAWN"];
        } | {
            /** @constant */
            type?: "APPLICATION_RECEIVED";
            data?: components["schemas"]["APPLICATION_RECEIVED"];
        } | {
            /** @constant */
            type?: "WARRANT_FILED";
            data?: components["schemas"]["WARRANT_FILED"];
        } | {
            /** @constant */
            type?: "WARRANT_ENDED";
            data?: components["schemas"]["WARRANT_ENDED"];
        } | {
            /** @constant */
            type?: "TRANSLATION_FILED";
            data?: components["schemas"]["TRANSLATION_FILED"];
        } | {
            /** @constant */
            type?: "AMENDMENT_FILED";
            data?: components["schemas"]["AMENDMENT_FILED"];
        } | {
            /** @constant */
            type?: "AMENDMENT_PROPOSED";
            data?: components["schemas"]["AMENDMENT_PROPOSED"];
        } | {
            /** @constant */
            type?: "NEW_MATTER_FOUND";
            data?: components["schemas"]["NEW_MATTER_FOUND"];
        } | {
            /** @constant */
            type?: "SEPARATE_APPLICATION_FILED";
            data?: components["schemas"]["SEPARATE_APPLICATION_FILED"];
        } | {
            /** @constant */
            type?: "ADDITIONAL_MATERIAL_STATED";
            data?: components["schemas"]["ADDITIONAL_MATERIAL_STATED"];
        } | {
            /** @constant */
            type?: "FEE_PAID";
            data?: components["schemas"]["FEE_PAID"];
        } | {
            /** @constant */
            type?: "APPLICANT_CHANGED";
            data?: components["schemas"]["APPLICANT_CHANGED"];
        } | {
            /** @constant */
            type?: "PRIORITY_CLAIMED";
            data?: components["schemas"]["PRIORITY_CLAIMED"];
        } | {
            /** @constant */
            type?: "PRIORITY_FEE_PAID";
            data?: components["schemas"]["PRIORITY_FEE_PAID"];
        } | {
            /** @constant */
            type?: "PRIORITY_COPY_FILED";
            data?: components["schemas"]["PRIORITY_COPY_FILED"];
        } | {
            /** @constant */
            type?: "PRIORITY_INFORMATION_REQUESTED";
            data?: components["schemas"]["PRIORITY_INFORMATION_REQUESTED"];
        } | {
            /** @constant */
            type?: "PRIORITY_CLAIM_REJECTED";
            data?: components["schemas"]["PRIORITY_CLAIM_REJECTED"];
        } | {
            /** @constant */
            type?: "PRIORITY_CLAIM_WITHDRAWN";
            data?: components["schemas"]["PRIORITY_CLAIM_WITHDRAWN"];
        } | {
            /** @constant */
            type?: "EARLIER_APPLICATION_CLAIMED";
            data?: components["schemas"]["EARLIER_APPLICATION_CLAIMED"];
        } | {
            /** @constant */
            type?: "EARLIER_APPLICATION_CONFIRMED";
            data?: components["schemas"]["EARLIER_APPLICATION_CONFIRMED"];
        } | {
            /** @constant */
            type?: "DEEMED_WITHDRAWN";
            data?: components["schemas"]["DEEMED_WITHDRAWN"];
        } | {
            /** @constant */
            type?: "EARLIER_APPLICATION_STATED";
            data?: components["schemas"]["EARLIER_APPLICATION_STATED"];
        } | {
            /** @constant */
            type?: "WITHDRAWAL_RELEASED";
            data?: components["schemas"]["WITHDRAWAL_RELEASED"];
        } | {
            /** @constant */
            type?: "OTHER_APPLICATION_ENDED";
            data?: components["schemas"]["OTHER_APPLICATION_ENDED"];
        } | {
            /** @constant */
            type?: "OTHER_APPLICATION_RESUMED";
            data?: components["schemas"]["OTHER_APPLICATION_RESUMED"];
        } | {
            /** @constant */
            type?: "SAME_PRIORITY_NAMED";
            data?: components["schemas"]["SAME_PRIORITY_NAMED"];
        } | {
            /** @constant */
            type?: "SAME_PRIORITY_FOUND";
            data?: components["schemas"]["SAME_PRIORITY_FOUND"];
        } | {
            /** @constant */
            type?: "FORMAL_EXAMINATION_PASSED";
            data?: components["schemas"]["FORMAL_EXAMINATION_PASSED"];
        } | {
            /** @constant */
            type?: "DEFICIENCIES_FOUND";
            data?: components["schemas"]["DEFICIENCIES_FOUND"];
        } | {
            /** @constant */
            type?: "CORRECTION_FILED";
            data?: components["schemas"]["CORRECTION_FILED"];
        } | {
            /** @constant */
            type?: "DEFICIENCIES_DROPPED";
            data?: components["schemas"]["DEFICIENCIES_DROPPED"];
        } | {
            /** @constant */
            type?: "EXTENSION_REQUESTED";
            data?: components["schemas"]["EXTENSION_REQUESTED"];
        } | {
            /** @constant */
            type?: "CONSIDERED_NOT_FILED";
            data?: components["schemas"]["CONSIDERED_NOT_FILED"];
        } | {
            /** @constant */
            type?: "FINDINGS_RECORDED";
            data?: components["schemas"]["FINDINGS_RECORDED"];
        } | {
            /** @constant */
            type?: "OWN_DISCLOSURE_SHOWN";
            data?: components["schemas"]["OWN_DISCLOSURE_SHOWN"];
        } | {
            /** @constant */
            type?: "UNITY_LACKING";
            data?: components["schemas"]["UNITY_LACKING"];
        } | {
            /** @constant */
            type?: "SUBJECT_MATTER_ELECTED";
            data?: components["schemas"]["SUBJECT_MATTER_ELECTED"];
        } | {
            /** @constant */
            type?: "DIVISIONAL_FILED";
            data?: components["schemas"]["DIVISIONAL_FILED"];
        } | {
            /** @constant */
            type?: "INITIAL_APPLICATION_STATED";
            data?: components["schemas"]["INITIAL_APPLICATION_STATED"];
        } | {
            /** @constant */
            type?: "DIVISIONAL_FOUND_EXCEEDING";
            data?: components["schemas"]["DIVISIONAL_FOUND_EXCEEDING"];
        } | {
            /** @constant */
            type?: "PUBLICATION_DECIDED";
            data?: components["schemas"]["PUBLICATION_DECIDED"];
        } | {
            /** @constant */
            type?: "REFUSED";
            data?: components["schemas"]["REFUSED"];
        } | {
            /** @constant */
            type?: "APPEAL_FILED";
            data?: components["schemas"]["APPEAL_FILED"];
        } | {
            /** @constant */
            type?: "APPEAL_DECIDED";
            data?: components["schemas"]["APPEAL_DECIDED"];
        } | {
            /** @constant */
            type?: "COMMISSION_FILE_INSPECTED";
            data?: components["schemas"]["COMMISSION_FILE_INSPECTED"];
        } | {
            /** @constant */
            type?: "APPLICATION_WITHDRAWN";
            data?: components["schemas"]["APPLICATION_WITHDRAWN"];
        } | {
            /** @constant */
            type?: "APPLICATION_CONVERTED";
            data?: components["schemas"]["APPLICATION_CONVERTED"];
        } | {
            /** @constant */
            type?: "EXAMINATION_REQUESTED";
            data?: components["schemas"]["EXAMINATION_REQUESTED"];
        } | {
            /** @constant */
            type?: "EXAMINATION_CARRIED_OUT";
            data?: components["schemas"]["EXAMINATION_CARRIED_OUT"];
        } | {
            /** @constant */
            type?: "MENTION_REFUSED";
            data?: components["schemas"]["MENTION_REFUSED"];
        } | {
            /** @constant */
            type?: "PUBLICATION_POSTPONED";
            data?: components["schemas"]["PUBLICATION_POSTPONED"];
        } | {
            /** @constant */
            type?: "PUBLICATION_REFUSED_BY_APPLICANT";
            data?: components["schemas"]["PUBLICATION_REFUSED_BY_APPLICANT"];
        } | {
            /** @constant */
            type?: "PUBLICATION_RESUMED";
            data?: components["schemas"]["PUBLICATION_RESUMED"];
        } | {
            /** @constant */
            type?: "EARLY_PUBLICATION_REQUESTED";
            data?: components["schemas"]["EARLY_PUBLICATION_REQUESTED"];
        } | {
            /** @constant */
            type?: "APPLICATION_PUBLISHED";
            data?: components["schemas"]["APPLICATION_PUBLISHED"];
        } | {
            /** @constant */
            type?: "MATERIALS_INSPECTED";
            data?: components["schemas"]["MATERIALS_INSPECTED"];
        } | {
            /** @constant */
            type?: "OPPOSITION_FILED";
            data?: components["schemas"]["OPPOSITION_FILED"];
        } | {
            /** @constant */
            type?: "OPPOSITION_SUPPLEMENTED";
            data?: components["schemas"]["OPPOSITION_SUPPLEMENTED"];
        } | {
            /** @constant */
            type?: "OPPOSITION_FOUND_DEFECTIVE";
            data?: components["schemas"]["OPPOSITION_FOUND_DEFECTIVE"];
        } | {
            /** @constant */
            type?: "OPPOSITION_ADMITTED";
            data?: components["schemas"]["OPPOSITION_ADMITTED"];
        } | {
            /** @constant */
            type?: "OPPOSITION_NOT_ADMITTED";
            data?: components["schemas"]["OPPOSITION_NOT_ADMITTED"];
        } | {
            /** @constant */
            type?: "OBSERVATIONS_FILED";
            data?: components["schemas"]["OBSERVATIONS_FILED"];
        } | {
            /** @constant */
            type?: "HEARING_SET";
            data?: components["schemas"]["HEARING_SET"];
        } | {
            /** @constant */
            type?: "HEARING_HELD";
            data?: components["schemas"]["HEARING_HELD"];
        } | {
            /** @constant */
            type?: "MATERIAL_SUBMITTED";
            data?: components["schemas"]["MATERIAL_SUBMITTED"];
        } | {
            /** @constant */
            type?: "OPPOSITION_DECIDED";
            data?: components["schemas"]["OPPOSITION_DECIDED"];
        } | {
            /** @constant */
            type?: "OPPOSITION_WITHDRAWN";
            data?: components["schemas"]["OPPOSITION_WITHDRAWN"];
        } | {
            /** @constant */
            type?: "OPPOSITION_CONTINUED";
            data?: components["schemas"]["OPPOSITION_CONTINUED"];
        } | {
            /** @constant */
            type?: "APPLICATION_TRANSFER_REQUESTED";
            data?: components["schemas"]["APPLICATION_TRANSFER_REQUESTED"];
        } | {
            /** @constant */
            type?: "APPLICATION_CONTRACT_REQUESTED";
            data?: components["schemas"]["APPLICATION_CONTRACT_REQUESTED"];
        } | {
            /** @constant */
            type?: "TRANSFER_REQUESTED";
            data?: components["schemas"]["TRANSFER_REQUESTED"];
        } | {
            /** @constant */
            type?: "ASSIGNMENT_CHANGE_REQUESTED";
            data?: components["schemas"]["ASSIGNMENT_CHANGE_REQUESTED"];
        } | {
            /** @constant */
            type?: "LICENCE_REQUESTED";
            data?: components["schemas"]["LICENCE_REQUESTED"];
        } | {
            /** @constant */
            type?: "SUBLICENCE_REQUESTED";
            data?: components["schemas"]["SUBLICENCE_REQUESTED"];
        } | {
            /** @constant */
            type?: "LICENCE_CHANGE_REQUESTED";
            data?: components["schemas"]["LICENCE_CHANGE_REQUESTED"];
        } | {
            /** @constant */
            type?: "PLEDGE_REQUESTED";
            data?: components["schemas"]["PLEDGE_REQUESTED"];
        } | {
            /** @constant */
            type?: "RECORDAL_ENTERED";
            data?: components["schemas"]["RECORDAL_ENTERED"];
        } | {
            /** @constant */
            type?: "RECORDAL_REFUSED";
            data?: components["schemas"]["RECORDAL_REFUSED"];
        } | {
            /** @constant */
            type?: "RECORDAL_WITHDRAWN";
            data?: components["schemas"]["RECORDAL_WITHDRAWN"];
        } | {
            /** @constant */
            type?: "RECORDED_RIGHT_ENDED";
            data?: components["schemas"]["RECORDED_RIGHT_ENDED"];
        } | {
            /** @constant */
            type?: "OUTSIDE_DECISION_RECORDED";
            data?: components["schemas"]["OUTSIDE_DECISION_RECORDED"];
        } | {
            /** @constant */
            type?: "PRIOR_USE_REQUESTED";
            data?: components["schemas"]["PRIOR_USE_REQUESTED"];
        } | {
            /** @constant */
            type?: "PRIOR_USE_NOTIFIED";
            data?: components["schemas"]["PRIOR_USE_NOTIFIED"];
        } | {
            /** @constant */
            type?: "PRIOR_USE_OBJECTED";
            data?: components["schemas"]["PRIOR_USE_OBJECTED"];
        } | {
            /** @constant */
            type?: "PRIOR_USE_DECIDED";
            data?: components["schemas"]["PRIOR_USE_DECIDED"];
        } | {
            /** @constant */
            type?: "PRIOR_USE_WITHDRAWN";
            data?: components["schemas"]["PRIOR_USE_WITHDRAWN"];
        } | {
            /** @constant */
            type?: "PATENT_REGISTERED";
            data?: components["schemas"]["PATENT_REGISTERED"];
        } | {
            /** @constant */
            type?: "ANNUAL_FEE_PAID";
            data?: components["schemas"]["ANNUAL_FEE_PAID"];
        } | {
            /** @constant */
            type?: "DUPLICATE_REQUESTED";
            data?: components["schemas"]["DUPLICATE_REQUESTED"];
        } | {
            /** @constant */
            type?: "COPY_REQUESTED";
            data?: components["schemas"]["COPY_REQUESTED"];
        } | {
            /** @constant */
            type?: "PATENT_PUBLISHED";
            data?: components["schemas"]["PATENT_PUBLISHED"];
        } | {
            /** @constant */
            type?: "POST_GRANT_OPPOSITION_FILED";
            data?: components["schemas"]["POST_GRANT_OPPOSITION_FILED"];
        } | {
            /** @constant */
            type?: "POST_GRANT_OPPOSITION_NOT_ACCEPTED";
            data?: components["schemas"]["POST_GRANT_OPPOSITION_NOT_ACCEPTED"];
        } | {
            /** @constant */
            type?: "POST_GRANT_REPLY_FILED";
            data?: components["schemas"]["POST_GRANT_REPLY_FILED"];
        } | {
            /** @constant */
            type?: "POST_GRANT_HEARING_SET";
            data?: components["schemas"]["POST_GRANT_HEARING_SET"];
        } | {
            /** @constant */
            type?: "POST_GRANT_HEARING_HELD";
            data?: components["schemas"]["POST_GRANT_HEARING_HELD"];
        } | {
            /** @constant */
            type?: "POST_GRANT_MATERIAL_SUBMITTED";
            data?: components["schemas"]["POST_GRANT_MATERIAL_SUBMITTED"];
        } | {
            /** @constant */
            type?: "POST_GRANT_OPPOSITION_DECIDED";
            data?: components["schemas"]["POST_GRANT_OPPOSITION_DECIDED"];
        } | {
            /** @constant */
            type?: "POST_GRANT_OPPOSITION_WITHDRAWN";
            data?: components["schemas"]["POST_GRANT_OPPOSITION_WITHDRAWN"];
        } | {
            /** @constant */
            type?: "POST_GRANT_OPPOSITION_CONTINUED";
            data?: components["schemas"]["POST_GRANT_OPPOSITION_CONTINUED"];
        } | {
            /** @constant */
            type?: "MISTAKE_CORRECTION_REQUESTED";
            data?: components["schemas"]["MISTAKE_CORRECTION_REQUESTED"];
        } | {
            /** @constant */
            type?: "MISTAKE_CORRECTED";
            data?: components["schemas"]["MISTAKE_CORRECTED"];
        } | {
            /** @constant */
            type?: "NAME_CHANGED";
            data?: components["schemas"]["NAME_CHANGED"];
        } | {
            /** @constant */
            type?: "REGISTER_CHANGE_REQUESTED";
            data?: components["schemas"]["REGISTER_CHANGE_REQUESTED"];
        } | {
            /** @constant */
            type?: "REGISTER_CHANGED";
            data?: components["schemas"]["REGISTER_CHANGED"];
        } | {
            /** @constant */
            type?: "PATENT_SURRENDERED";
            data?: components["schemas"]["PATENT_SURRENDERED"];
        } | {
            /** @constant */
            type?: "INVALIDATION_REQUESTED";
            data?: components["schemas"]["INVALIDATION_REQUESTED"];
        } | {
            /** @constant */
            type?: "INVALIDATION_REPLY_FILED";
            data?: components["schemas"]["INVALIDATION_REPLY_FILED"];
        } | {
            /** @constant */
            type?: "INVALIDATION_HEARING_SET";
            data?: components["schemas"]["INVALIDATION_HEARING_SET"];
        } | {
            /** @constant */
            type?: "INVALIDATION_HEARING_HELD";
            data?: components["schemas"]["INVALIDATION_HEARING_HELD"];
        } | {
            /** @constant */
            type?: "INVALIDATION_MATERIAL_SUBMITTED";
            data?: components["schemas"]["INVALIDATION_MATERIAL_SUBMITTED"];
        } | {
            /** @constant */
            type?: "INVALIDATION_DECIDED";
            data?: components["schemas"]["INVALIDATION_DECIDED"];
        } | {
            /** @constant */
            type?: "INVALIDATION_WITHDRAWN";
            data?: components["schemas"]["INVALIDATION_WITHDRAWN"];
        } | {
            /** @constant */
            type?: "COURT_INVALIDATED";
            data?: components["schemas"]["COURT_INVALIDATED"];
        } | {
            /** @constant */
            type?: "FOREIGN_FILING_REQUESTED";
            data?: components["schemas"]["FOREIGN_FILING_REQUESTED"];
        } | {
            /** @constant */
            type?: "FOREIGN_FILING_DECIDED";
            data?: components["schemas"]["FOREIGN_FILING_DECIDED"];
        } | {
            /** @constant */
            type?: "RESTORATION_REQUESTED";
            data?: components["schemas"]["RESTORATION_REQUESTED"];
        } | {
            /** @constant */
            type?: "RESTORATION_DECIDED";
            data?: components["schemas"]["RESTORATION_DECIDED"];
        } | {
            /** @constant */
            type?: "NOTICE_DISPATCHED";
            data?: components["schemas"]["NOTICE_DISPATCHED"];
        } | {
            /** @constant */
            type?: "NOTICE_SERVED";
            data?: components["schemas"]["NOTICE_SERVED"];
        } | {
            /** @constant */
            type?: "NOTICE_OPENED";
            data?: components["schemas"]["NOTICE_OPENED"];
        } | {
            /** @constant */
            type?: "SERVICE_REBUTTED";
            data?: components["schemas"]["SERVICE_REBUTTED"];
        } | {
            /** @constant */
            type?: "SERVICE_CORRECTED";
            data?: components["schemas"]["SERVICE_CORRECTED"];
        } | {
            /** @constant */
            type?: "SERVICE_FAILED";
            data?: components["schemas"]["SERVICE_FAILED"];
        } | {
            /** @constant */
            type?: "CALENDAR_CHANGED";
            data?: components["schemas"]["CALENDAR_CHANGED"];
        });
        AssignmentRequest: {
            /** @description Who has it from now on; null for nobody */
            to: string | null;
            /** @description Why, or what to look out for */
            note?: string;
            /** @description Only if this person has it still; null: only if nobody has it. Somebody else has it: 409 */
            ifHeldBy?: string | null;
        };
        HandOverRequest: {
            /** @description Whose cases */
            from: string;
            /** @description Who has it from now on; null for nobody */
            to: string | null;
            /** @description Why, or what to look out for */
            note?: string;
            /**
             * @description Say which they are, and do nothing
             * @default false
             */
            dryRun?: boolean;
        };
        CommentRequest: {
            text: string;
        };
        WithdrawalRequest: {
            /** @constant */
            what: "withdraw";
            reason?: string;
        };
        IssueOrder: {
            /** @description Year and number of the issue: `2026-3` */
            number: string;
            /**
             * Format: date
             * @description The day on which all of it is published; not after today
             */
            on: string;
            /** @description The registrar who issues it */
            by: string;
        };
        Posted: {
            /** @description Who records it */
            who: string;
            items: ({
                /** @description Reference of the letter */
                letter: string;
                /** @constant */
                what: "posted";
                /**
                 * Format: date
                 * @description When it left
                 */
                on: string;
            } | {
                /** @description Reference of the letter */
                letter: string;
                /** @constant */
                what: "received";
                /**
                 * Format: date
                 * @description When its addressee received it
                 */
                on: string;
                /** @description By what that is proved */
                proof?: string;
            } | {
                /** @description Reference of the letter */
                letter: string;
                /** @constant */
                what: "returned";
                /** @description As the post says */
                why: string;
            })[];
            /**
             * @description Say what would be recorded and what would be refused, and do nothing
             * @default false
             */
            dryRun?: boolean;
        };
        ProposalSettlement: {
            /** @constant */
            what: "confirm";
            /** @description Entries that the second person has seen, where the case has moved on since it was proposed */
            expectedSeq?: number;
        } | {
            /** @constant */
            what: "reject";
            reason: string;
        } | {
            /** @constant */
            what: "withdraw";
            /** @default withdrawn */
            reason?: string;
        };
        Settlement: {
            /** @constant */
            what: "retry";
            /** @description The operator */
            who: string;
            /** @default try again */
            reason?: string;
        } | {
            /** @constant */
            what: "skip";
            /** @description The operator */
            who: string;
            reason: string;
        } | {
            /** @constant */
            what: "replace";
            /** @description The operator */
            who: string;
            reason: string;
            /** @description What is carried out instead. What is left out stays as it is; another `kind` is written in full */
            effect: {
                [key: string]: unknown;
            };
        };
        Settlements: {
            /** @constant */
            what: "retry";
            /** @description The operator */
            who: string;
            /** @default try again */
            reason?: string;
            /** @description Only those that failed with this code, such as `mail.away` */
            code?: string;
            /** @description Only those of one case */
            case?: string;
            /**
             * @description Say which they are, and do nothing
             * @default false
             */
            dryRun?: boolean;
        } | {
            /** @constant */
            what: "skip";
            /** @description The operator */
            who: string;
            reason: string;
            /** @description Only those that failed with this code, such as `mail.away` */
            code?: string;
            /** @description Only those of one case */
            case?: string;
            /**
             * @description Say which they are, and do nothing
             * @default false
             */
            dryRun?: boolean;
        };
        BankStatement: {
            /** @description Who records it */
            who: string;
            /** @description The file of the bank: ISO 20022 camt.053, or CSV with the columns id, paidOn, amount, text, and if wanted payer and currency */
            statement: string;
            /**
             * @description Say what would be recorded, and do nothing
             * @default false
             */
            dryRun?: boolean;
        };
        WebhookOrder: {
            /**
             * Format: uri
             * @description Where events are sent, by POST: an http or https address
             */
            url: string;
            /** @description Whose changes are told: those that this person sees at `GET /changes` */
            person: string;
            /**
             * @description What that person is; none for a party
             * @default []
             */
            roles?: ("formalExaminer" | "substantiveExaminer" | "commission" | "registrar" | "operator" | "clearedOfficer" | "attorney" | "administrator")[];
        };
        WebhookReplay: {
            /** @description A place of `GET /changes`, or `at` of an event */
            after: string;
            /** @default send again */
            reason?: string;
        } | {
            /**
             * Format: date-time
             * @description What was recorded then or later
             */
            since: string;
            /** @default send again */
            reason?: string;
        };
        WebhookResume: {
            /** @default go on */
            reason?: string;
        };
        Problem: {
            /** @default about:blank */
            type: string;
            /** @description The phrase of the status */
            title: string;
            status: number;
            /** @description In words, English */
            detail: string;
            instance: string;
            /** @description For programs: see docs/errors.md */
            code: string;
            /** @description The clause of the law that stands in the way */
            clause: string | null;
            params: {
                [key: string]: unknown;
            };
        };
        DayOff: {
            /** @enum {string} */
            code: "weekend" | "holiday" | "mourning" | "transferred" | "closed" | "officeClosure";
            name?: string;
            /**
             * Format: date
             * @description A day in Asia/Baku
             */
            because?: string;
            decree?: string;
        } & {
            [key: string]: unknown;
        };
        DueDate: {
            /**
             * Format: date
             * @description A day in Asia/Baku
             */
            trigger: string;
            /** @description ISO 8601: P2M, P10D, P1Y */
            length: string;
            extension?: string;
            /** @description The end from whose last day the extension is counted, where it is counted from there */
            unextended?: {
                /**
                 * Format: date
                 * @description The end before the calendar is asked
                 */
                rawEnd: string;
                skipped: {
                    /**
                     * Format: date
                     * @description A day in Asia/Baku
                     */
                    date: string;
                    reason: components["schemas"]["DayOff"];
                }[];
                /**
                 * Format: date
                 * @description The last day for an act
                 */
                due: string;
            };
            /**
             * Format: date
             * @description The end before the calendar is asked
             */
            rawEnd: string;
            skipped: {
                /**
                 * Format: date
                 * @description A day in Asia/Baku
                 */
                date: string;
                reason: components["schemas"]["DayOff"];
            }[];
            /**
             * Format: date
             * @description The last day for an act
             */
            due: string;
            /** @description When the office closes on the last day, where that ends the limit */
            closes?: string;
            /**
             * Format: date-time
             * @description 24:00 of the last day in Asia/Baku, or when the office closes: the first instant that is too late
             */
            endsAt: string;
            /** @description A year it touches has not been decreed yet; it may still move */
            provisional: boolean;
            /** @description Version of the calendar */
            calendar: string;
        } & {
            [key: string]: unknown;
        };
        Explanation: {
            /**
             * Format: date
             * @description A day in Asia/Baku
             */
            due: string;
            final: boolean;
            /** @description The date explained, a sentence each */
            lines: string[];
        } & {
            [key: string]: unknown;
        };
        Term: {
            case: string;
            id: string;
            limit: string;
            clause: string;
            proceeding: string;
            whose: string;
            /** @enum {string} */
            status: "running" | "overdue" | "ended";
            due: components["schemas"]["DueDate"];
            provisional: boolean;
            /** @description A window in which somebody may act, rather than a limit within which somebody must */
            window: boolean;
            /** @description How it ended: met, missed, cancelled, superseded */
            how: string | null;
            explanation?: components["schemas"]["Explanation"];
        } & {
            [key: string]: unknown;
        };
        Entry: {
            case: string;
            seq: number;
            act: {
                type: string;
                effectiveAt: string;
                recordedAt: string;
            } & {
                [key: string]: unknown;
            };
            clause: string;
            edition: string;
            lawVersion: string;
            moves: ({
                proceeding: string;
            } & {
                [key: string]: unknown;
            })[];
            terms: ({
                change: string;
            } & {
                [key: string]: unknown;
            })[];
            effects: ({
                id: string;
                kind: string;
            } & {
                [key: string]: unknown;
            })[];
        } & {
            [key: string]: unknown;
        };
        Receipt: {
            /** @constant */
            ok: true;
            case: string;
            /** @description The number of the entry in its case */
            seq: number;
            hash: string;
            entry: components["schemas"]["Entry"];
            /** @description Entries that time made just before it */
            fired: number[];
            /** @description When time acts next in this case */
            next: string | null;
        } & {
            [key: string]: unknown;
        };
        Assignment: {
            case: string;
            /** @description Who has it now */
            assignee: string | null;
            /** @description How it was handed over, the first before the others */
            history: {
                from: string | null;
                to: string | null;
                /** @description Who handed it over */
                by: string;
                note: string | null;
                at: string;
            }[];
        };
        HandOver: {
            dryRun: boolean;
            items: {
                case: string;
                /** @description Who has it now */
                assignee: string | null;
                /** @description Why it was not handed over */
                problem?: {
                    code: string;
                    detail: string;
                };
            }[];
            /** @description There were more than a thousand: ask again for the rest */
            more: boolean;
        };
        Comment: {
            case: string;
            /** @description Its number among the comments of the case, from 1 */
            id: number;
            person: string;
            at: string;
            /** @description Null once it is withdrawn */
            text: string | null;
            withdrawn: {
                by: string;
                at: string;
                reason: string | null;
            } | null;
        };
        Comments: {
            items: components["schemas"]["Comment"][];
            /** @description Goes back in as `after`; null at the end */
            next: string | null;
        };
        Case: ({
            /** @constant */
            view: "whole";
            number: string;
            /** @description The numbers in the form of WIPO ST.13; the type codes of utility models and designs are unverified */
            canonical: {
                application: string | null;
                patent: string | null;
            };
            stage: string;
            /** @description A registration that an act put in its place later has undone: the number is not that of a patent */
            registrationUndone?: {
                patentNumber: string | null;
                clause: string;
                registeredOn: string;
                undoneAt: string | null;
            };
            /** @description Who in the office has it; said to the office alone, and missing for everyone else */
            assignee?: string | null;
            seq: number;
            summary: {
                [key: string]: unknown;
            };
            file: {
                number: string;
                kind: string;
                title: string;
            } & {
                [key: string]: unknown;
            };
            proceedings: ({
                id: string;
                machine: string;
                pending: boolean;
                at: string[];
            } & {
                [key: string]: unknown;
            })[];
            fees: {
                [key: string]: unknown;
            };
            notices: ({
                notice: string;
            } & {
                [key: string]: unknown;
            })[];
            lawVersion: string;
        } & {
            [key: string]: unknown;
        }) | {
            /** @constant */
            view: "published";
            number: string;
            /** @description The numbers in the form of WIPO ST.13; the type codes of utility models and designs are unverified */
            canonical: {
                application: string | null;
                patent: string | null;
            };
            stage: string;
            /** @description A registration that an act put in its place later has undone: the number is not that of a patent */
            registrationUndone?: {
                patentNumber: string | null;
                clause: string;
                registeredOn: string;
                undoneAt: string | null;
            };
            /** @description What the bulletin said of it */
            published: {
                kind: string;
                title: string;
            } & {
                [key: string]: unknown;
            };
        };
        Cases: {
            items: ({
                number: string;
                kind: string;
                title: string;
                stage: string;
                /** @description Who in the office has it; said to the office alone, and missing for everyone else */
                assignee?: string | null;
            } & {
                [key: string]: unknown;
            })[];
            /** @description Goes back in as `after`; null at the end */
            next: string | null;
        };
        Changes: {
            items: {
                case: string;
                seq: number;
                /** @description Where the case stands now */
                stage: string;
                /** @description The cursor after this entry */
                at: string;
            }[];
            /** @description The cursor from which to go on, now or later */
            next: string;
            /** @description There is more already; a page may be empty, as what is not for the caller is passed by */
            more: boolean;
        };
        Reads: {
            items: {
                case: string;
                person: string;
                at: string;
                what: string;
            }[];
            /** @description Goes back in as `after`; null at the end */
            next: string | null;
        };
        Documents: {
            /** @enum {string} */
            view: "whole" | "published";
            items: {
                /** @description The entry that brought it */
                seq: number;
                /** @description SHA-256 of the content, hex */
                sha256: string;
                name: string;
                /** @enum {string} */
                kind: "request" | "description" | "claims" | "drawings" | "abstract" | "photographs" | "overallDrawing" | "warrant" | "paymentDocument" | "priorityDocument" | "translation" | "evidence" | "other";
                mediaType: string | null;
                bytes: number | null;
            }[];
        };
        Terms: {
            items: components["schemas"]["Term"][];
        };
        TermList: {
            items: components["schemas"]["Term"][];
            /** @description Goes back in as `after`; null at the end */
            next: string | null;
        };
        StoredEntry: {
            case: string;
            seq: number;
            entry: components["schemas"]["Entry"];
            prevHash: string;
            hash: string;
        } & {
            [key: string]: unknown;
        };
        Journal: {
            items: components["schemas"]["StoredEntry"][];
            /** @description Goes back in as `after`; null at the end */
            next: string | null;
        };
        Permission: {
            act: string;
            heading: string;
            clause: string;
            possible: boolean;
            /** @description Why not, in words */
            reason?: string;
            /** @description JSON Schema of the data that the act carries */
            form?: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        Permitted: {
            items: components["schemas"]["Permission"][];
        };
        Preview: {
            [key: string]: unknown;
        };
        Forecast: {
            [key: string]: unknown;
        };
        Why: {
            [key: string]: unknown;
        };
        Stuck: {
            [key: string]: unknown;
        };
        StuckCases: {
            items: ({
                number: string;
                stage: string;
                because: string[];
                /** @description Who in the office has it; said to the office alone, and missing for everyone else */
                assignee?: string | null;
                stuck: components["schemas"]["Stuck"] | null;
            } & {
                [key: string]: unknown;
            })[];
            /** @description Goes back in as `after`; null at the end */
            next: string | null;
        };
        CalendarYear: {
            year: number;
            /** @enum {string} */
            status: "decreed" | "projected";
            decree?: string;
            source: string;
            workingDays: number;
            nonWorkingDays: {
                /**
                 * Format: date
                 * @description A day in Asia/Baku
                 */
                date: string;
                weekday: number;
                reason: components["schemas"]["DayOff"];
            }[];
            calendar: string;
        };
        Health: {
            /**
             * @description `held`: no act is taken until an operator confirms the clock; `outage`: the record cannot be reached, or not be written, now; `timeless`: acts are taken, but nobody wakes the cases: Temporal is away, or its workers
             * @enum {string}
             */
            status: "ok" | "held" | "outage" | "timeless";
            /** @description Of this interface: another where what a client relies on has changed */
            apiVersion: string;
            now?: string;
            clockHold?: ({
                code: string;
                seen: string;
                clock: string;
            } & {
                [key: string]: unknown;
            }) | null;
            outage?: ("registry.unavailable" | "registry.cannotWrite") | null;
            /** @enum {string} */
            timekeeper?: "embedded" | "temporal";
            nextDue?: string | null;
            incidents?: number;
            lawVersion?: string;
            calendar?: string;
            pid?: number;
        };
        Figures: {
            /** @description By stage */
            cases: {
                [key: string]: number;
            };
            /** @description Limits that have run out while what they are for is not done, by whose they are */
            overdue: {
                [key: string]: number;
            };
            /** @description What is to be carried out: pending, failing, incident */
            effects: {
                [key: string]: number;
            };
            oldestEffect: string | null;
            faults: number;
            bulletinQueue: number;
            /** @description Acts that wait for a second person */
            proposals: number;
            /** @description Webhooks: active, failing, incident, paused */
            webhooks: {
                [key: string]: number;
            };
        };
        BulletinQueue: {
            items: {
                id: string;
                case: string;
                /** @description What is published, such as `application` or `patent` */
                entry: string;
                /** @description The issue whose word is taken back; null for what is new */
                corrects: {
                    issue: string;
                    /**
                     * Format: date
                     * @description A day in Asia/Baku
                     */
                    on: string;
                } | null;
            }[];
        };
        BulletinIssues: {
            items: {
                /** @description `2026/3` */
                number: string;
                /**
                 * Format: date
                 * @description A day in Asia/Baku
                 */
                on: string;
                /** @enum {string} */
                status: "open" | "closed";
                openedAt: string;
                openedBy: string;
                closedAt: string | null;
                /** @description SHA-256 of number, day and entries in canonical JSON */
                hash: string | null;
            }[];
            next: string | null;
        };
        BulletinIssue: {
            /** @description `2026/3` */
            number: string;
            /**
             * Format: date
             * @description A day in Asia/Baku
             */
            on: string;
            /** @enum {string} */
            status: "open" | "closed";
            openedAt: string;
            openedBy: string;
            closedAt: string | null;
            /** @description SHA-256 of number, day and entries in canonical JSON */
            hash: string | null;
            entries: ({
                id: string;
                case: string;
                entry: string;
                content: {
                    [key: string]: unknown;
                };
            } & {
                [key: string]: unknown;
            })[];
        };
        Issued: {
            issue: components["schemas"]["BulletinIssue"];
            /** @description What the law did not let be published, and why; it waits on */
            leftOut: {
                id: string;
                case: string;
                entry: string;
                code: string;
                reason: string;
            }[];
        };
        Letter: {
            /** @description Id of the effect that sends it; a reply can name it */
            reference: string;
            /** @enum {string} */
            language: "az" | "en";
            /** @description When it was made */
            at: string;
            subject: string;
            text: string;
        };
        Mailbox: {
            items: {
                /** @description Reference of the letter: `A-2026-0001.4.2` */
                id: string;
                case: string;
                /** @description Kind of notice */
                notice: string;
                clause: string;
                /** @description To whom it is addressed */
                name: string;
                /** @enum {string} */
                language: "az" | "en";
                madeAt: string;
                /** @enum {string} */
                channel: "electronic" | "post";
                /** @description The day on which it was received, or is taken to have been */
                servedOn: string | null;
                /** @description When it was first opened here */
                openedAt: string | null;
                /** @description What it told has been put right since */
                recalled: boolean;
            }[];
            /** @description Goes back in as `after`; null at the end */
            next: string | null;
        };
        Post: {
            items: {
                /** @description Reference of the letter: `A-2026-0001.4.2` */
                id: string;
                case: string;
                /** @description Kind of notice */
                notice: string;
                clause: string;
                /** @description To whom it is addressed */
                name: string;
                /** @enum {string} */
                language: "az" | "en";
                madeAt: string;
                address: string | null;
                /** @description When it left */
                postedOn: string | null;
                /** @description When it is taken to have been received unless that is proved before */
                presumedOn: string | null;
            }[];
            /** @description Goes back in as `after`; null at the end */
            next: string | null;
        };
        PostedAnswer: {
            dryRun: boolean;
            items: {
                letter: string;
                what: string;
                case: string | null;
                /** @description It is on record already */
                known: boolean;
                /** @description Why it is not recorded */
                problem: {
                    code: string;
                    clause?: string;
                    detail: string;
                } | null;
            }[];
        };
        Proposal: {
            /** @description Of its case, in the order in which they came: `A-2026-0012.p1` */
            id: string;
            case: string;
            /** @description As it was handed in; without `effectiveAt` or `on`, it takes effect when it is confirmed */
            act: {
                type: string;
            } & {
                [key: string]: unknown;
            };
            /** @description Who handed it in */
            proposedBy: string;
            /**
             * Format: date-time
             * @description ISO 8601 with its offset
             */
            proposedAt: string;
            /** @description Entries that the case had then */
            seq: number;
            /** @enum {string} */
            status: "waiting" | "confirmed" | "rejected" | "withdrawn";
            settledBy: string | null;
            settledAt: string | null;
            /** @description Why it was rejected or withdrawn */
            reason: string | null;
            /** @description The entry by which it was done */
            entry: number | null;
        };
        Proposals: {
            items: components["schemas"]["Proposal"][];
            /** @description Goes back in as `after`; null at the end */
            next: string | null;
        };
        Effect: {
            id: string;
            /** @description Null of a webhook */
            case: string | null;
            kind: string;
            /** @enum {string} */
            status: "pending" | "failing" | "incident" | "done" | "skipped" | "replaced";
            /** @description How often it has failed */
            attempts: number;
            /** @description Why it failed the last time */
            lastError: string | null;
            nextTry: string | null;
            replacedBy: string | null;
            /** @description What is to be carried out */
            effect: {
                id: string;
                kind: string;
            } & {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        Incidents: {
            items: components["schemas"]["Effect"][];
            next: string | null;
        };
        Incident: {
            id: string;
            /** @description Null of a webhook */
            case: string | null;
            kind: string;
            /** @enum {string} */
            status: "pending" | "failing" | "incident" | "done" | "skipped" | "replaced";
            /** @description How often it has failed */
            attempts: number;
            /** @description Why it failed the last time */
            lastError: string | null;
            nextTry: string | null;
            replacedBy: string | null;
            /** @description What is to be carried out */
            effect: {
                id: string;
                kind: string;
            } & {
                [key: string]: unknown;
            };
            /** @description What operators did about it, the first before the others */
            interventions: ({
                what: string;
                who: string;
                reason: string;
                at: string;
            } & {
                [key: string]: unknown;
            })[];
        } & {
            [key: string]: unknown;
        };
        SettledIncidents: {
            dryRun: boolean;
            items: ({
                id: string;
                /** @description Null of a webhook */
                case: string | null;
                kind: string;
                /** @enum {string} */
                status: "pending" | "failing" | "incident" | "done" | "skipped" | "replaced";
                /** @description How often it has failed */
                attempts: number;
                /** @description Why it failed the last time */
                lastError: string | null;
                nextTry: string | null;
                replacedBy: string | null;
                /** @description What is to be carried out */
                effect: {
                    id: string;
                    kind: string;
                } & {
                    [key: string]: unknown;
                };
                /** @description Why this one was not settled */
                problem?: {
                    code: string;
                    detail: string;
                };
            } & {
                [key: string]: unknown;
            })[];
            /** @description There were more than a thousand: ask again for the rest */
            more: boolean;
        };
        CalendarMoves: {
            /** @description Whether it stands in the settings now, and holds from the next start */
            entered: boolean;
            /** @description Of the law with the change; `confirm` it */
            version: string;
            why: string;
            years: {
                year: number;
                workingDays: number;
                before: number;
            }[];
            days: {
                /**
                 * Format: date
                 * @description A day in Asia/Baku
                 */
                date: string;
                works: boolean;
            }[];
            counts: {
                moves: number;
                becomesFinal: number;
                becomesProvisional: number;
                comesBack: number;
                cases: number;
            };
            limits: {
                case: string;
                /** @enum {string} */
                limit: "formalExamination" | "formalReply" | "translation" | "internationalTranslation" | "freeAmendment" | "priorityDeclaration" | "priorityFee" | "certifiedCopy" | "separateApplication" | "unityElection" | "divisional" | "appeal" | "examinationRequest" | "applicationPublication" | "securityPostponement" | "opposition" | "observations" | "oppositionDecision" | "registration" | "patentPublication" | "postGrantOpposition" | "annualFee" | "patentTerm" | "restoration" | "replyReview" | "publicationFee" | "registrationFee" | "priorUseNotice" | "priorUseObjection" | "priorUseObjectionFromNotice" | "foreignFilingDecision" | "annualFeeGrace" | "restoredAct" | "commissionDecision" | "substantiveExamination" | "requestDecision" | "oppositionAdmission" | "registrationAfterPayment" | "foreignFilingReview" | "firstAnnualFees" | "internationalForwarding" | "relatedSecrecy" | "deemedService" | "complaint" | "oppositionComplaint" | "patentEndComplaint" | "postGrantReply" | "postponedPublication" | "declinedReminder" | "foreignFiling" | "courtReminder";
                whose: string;
                /**
                 * Format: date
                 * @description A day in Asia/Baku
                 */
                due: string;
                /**
                 * Format: date
                 * @description A day in Asia/Baku
                 */
                willBe: string;
                /** @enum {string} */
                how: "moves" | "becomesFinal" | "becomesProvisional" | "comesBack";
            }[];
        };
        /** @description Days from receipt */
        Spread: {
            cases: number;
            mean: number;
            median: number;
            /** @description Nine of ten took no longer */
            ninth: number;
            longest: number;
        };
        Statistics: {
            /**
             * Format: date
             * @description A day in Asia/Baku
             */
            from: string;
            /**
             * Format: date
             * @description A day in Asia/Baku
             */
            to: string;
            kinds: {
                [key: string]: {
                    received: number;
                    published: number;
                    granted: number;
                    /** @description Applications and patents, by how they ended */
                    ended: {
                        [key: string]: number;
                    };
                    /** @description Now: neither ended nor granted */
                    pending: number;
                    /** @description How long it took to what happened in the period; to the end of what was not granted */
                    pendency: {
                        publication: components["schemas"]["Spread"] | null;
                        grant: components["schemas"]["Spread"] | null;
                        end: components["schemas"]["Spread"] | null;
                    };
                };
            };
            /** @description What is pending now, by where it stands */
            ageing: {
                stage: string;
                cases: number;
                /** @description Younger than 1, 2 and 3 years, and older */
                years: [
                    number,
                    number,
                    number,
                    number
                ];
                /** @description Days since its receipt */
                oldest: number;
            }[];
            /** @description The office's own, whose last day was in the period; `overdue` of the missed are still waited for */
            limits: {
                limit: string;
                clause: string;
                met: number;
                missed: number;
                overdue: number;
            }[];
        };
        Payments: {
            dryRun: boolean;
            items: {
                /** @description By which the bank knows it; the receipt of the fee */
                id: string;
                paidOn: string;
                /** @description Qəpik */
                minor: number;
                text: string;
                payer: string | null;
                case: string | null;
                /** @description What it paid */
                fee: string | null;
                year: number | null;
                /** @description It is on record already */
                known: boolean;
                /** @description Why it is not recorded */
                problem: {
                    code: string;
                    clause?: string;
                    detail: string;
                } | null;
            }[];
        };
        Register: {
            application: {
                number: string;
                canonical: string | null;
            };
            patent: {
                number: string;
                canonical: string | null;
            } | null;
            /** @enum {string} */
            kind: "invention" | "utilityModel" | "industrialDesign";
            /** @enum {string} */
            status: "pending" | "discontinued" | "inForce" | "lapsed" | "surrendered" | "expired" | "revoked" | "invalidated";
            /** @description As the bulletin prints them (30.3, 33.1), with the text of the patent as it is limited now */
            facts: {
                [key: string]: unknown;
            };
            /**
             * Format: date
             * @description A day in Asia/Baku
             */
            registeredOn?: string;
            /**
             * Format: date
             * @description A day in Asia/Baku
             */
            endedOn?: string;
            /**
             * Format: date
             * @description The last day of the term, of a patent in force (10.2)
             */
            inForceUntil?: string;
            /**
             * Format: date
             * @description The last day for the next annual fee; of one in its grace, the day that was missed (32.2)
             */
            nextFeeDue?: string;
            rights: {
                /** @enum {string} */
                right: "applicationContract" | "licence" | "sublicence" | "pledge";
                holder: string;
                exclusive?: boolean;
                /**
                 * Format: date
                 * @description A day in Asia/Baku
                 */
                since: string;
            }[];
            priorUsers: {
                user: string;
                scope?: string;
                /**
                 * Format: date
                 * @description A day in Asia/Baku
                 */
                since: string;
            }[];
            entries: {
                number: number;
                entry: string;
                clause: string;
                /**
                 * Format: date
                 * @description A day in Asia/Baku
                 */
                on: string;
                /**
                 * Format: date
                 * @description A day in Asia/Baku
                 */
                recordedOn: string;
                facts: {
                    [key: string]: unknown;
                };
                /** @description The entries that it takes away, by number */
                corrects?: number[];
                /** @description The entry that took it away */
                correctedBy?: number;
            }[];
        };
        LegalStatusHistory: {
            application: {
                number: string;
                canonical: string | null;
            };
            patent: {
                number: string;
                canonical: string | null;
            } | null;
            /** @enum {string} */
            kind: "invention" | "utilityModel" | "industrialDesign";
            stateCode: string;
            currentStageCode: string;
            /** @description Properties whose codes have not been checked against the standard */
            unverified: string[];
            /** @description In the order in which they were recorded */
            events: {
                /** @description `A10` */
                keyEventCode: string;
                stateCode: string;
                previousStageCode: string;
                currentStageCode: string;
                /** @description The office's own name of it */
                nationalEventCode: string;
                /**
                 * Format: date
                 * @description A day in Asia/Baku
                 */
                eventDate: string;
                reasonNotInForceCategory?: string;
                /**
                 * Format: date
                 * @description A day in Asia/Baku
                 */
                notInForceDate?: string;
                feeCategory?: string;
                /**
                 * Format: date
                 * @description A day in Asia/Baku
                 */
                paymentDate?: string;
                feePaymentYearNumber?: number;
                /**
                 * Format: date
                 * @description The last day for the next fee
                 */
                renewalDueDate?: string;
                clause: string;
                /**
                 * Format: date
                 * @description A day in Asia/Baku
                 */
                recordedOn: string;
                /** @description The event that a correction takes away */
                corrects?: {
                    keyEventCode: string;
                    nationalEventCode: string;
                    /**
                     * Format: date
                     * @description A day in Asia/Baku
                     */
                    eventDate: string;
                };
            }[];
        };
        RegisterList: {
            items: {
                number: string;
                patentNumber: string | null;
                /** @enum {string} */
                kind: "invention" | "utilityModel" | "industrialDesign";
                title: string;
                /** @enum {string} */
                status: "pending" | "discontinued" | "inForce" | "lapsed" | "surrendered" | "expired" | "revoked" | "invalidated";
                /** @description Owners, or applicants while there is no patent */
                holders: string[];
                filedOn: string | null;
                /**
                 * Format: date
                 * @description A day in Asia/Baku
                 */
                publishedOn: string;
                registeredOn: string | null;
                endedOn: string | null;
            }[];
            next: string | null;
        };
        RegisterPaper: {
            /** @description SHA-256 of `content`, hex */
            hash: string;
            /** @enum {string} */
            paper: "extract" | "duplicate" | "copy";
            /**
             * Format: date
             * @description The day on which it was first given
             */
            givenOn: string;
            /** @description Where it can be checked */
            address: string;
            /** @description What it says, in canonical JSON; the hash is of exactly this text */
            content: string;
        };
        PaperCheck: {
            /** @description SHA-256 of `content`, hex */
            hash: string;
            /** @enum {string} */
            paper: "extract" | "duplicate" | "copy";
            /**
             * Format: date
             * @description The day on which it was first given
             */
            givenOn: string;
            application: {
                number: string;
                canonical: string | null;
            };
            patent: {
                number: string;
                canonical: string | null;
            } | null;
            /**
             * @description As the paper says
             * @enum {string}
             */
            status: "pending" | "discontinued" | "inForce" | "lapsed" | "surrendered" | "expired" | "revoked" | "invalidated";
            /** @description Whether the register says anything else now */
            changed: boolean;
            /** @enum {string} */
            statusNow: "pending" | "discontinued" | "inForce" | "lapsed" | "surrendered" | "expired" | "revoked" | "invalidated";
            /** @description Entries made since, by number */
            entriesSince: number[];
        };
        Webhook: {
            id: string;
            url: string;
            person: string;
            roles: string[];
            /** @description Which cases: those of the person named, as far as whoever made it may see them */
            sees: {
                /** @description Only cases that this person is a party to; null: those of the office */
                party: string | null;
                /** @description Also cases set apart (25, 30.7) */
                setApart: boolean;
            };
            /**
             * @description `failing` is tried again by itself; `incident` and `paused` wait for an operator
             * @enum {string}
             */
            status: "active" | "failing" | "incident" | "paused";
            /** @description How far it has come: a place of `GET /changes` */
            cursor: string;
            /** @description Failures in a row */
            attempts: number;
            nextTry: string | null;
            /** @description Why it failed the last time, or waits */
            lastError: string | null;
            lastFailure: string | null;
            lastSuccess: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 with its offset
             */
            createdAt: string;
            createdBy: string;
        };
        NewWebhook: {
            id: string;
            url: string;
            person: string;
            roles: string[];
            /** @description Which cases: those of the person named, as far as whoever made it may see them */
            sees: {
                /** @description Only cases that this person is a party to; null: those of the office */
                party: string | null;
                /** @description Also cases set apart (25, 30.7) */
                setApart: boolean;
            };
            /**
             * @description `failing` is tried again by itself; `incident` and `paused` wait for an operator
             * @enum {string}
             */
            status: "active" | "failing" | "incident" | "paused";
            /** @description How far it has come: a place of `GET /changes` */
            cursor: string;
            /** @description Failures in a row */
            attempts: number;
            nextTry: string | null;
            /** @description Why it failed the last time, or waits */
            lastError: string | null;
            lastFailure: string | null;
            lastSuccess: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 with its offset
             */
            createdAt: string;
            createdBy: string;
            /** @description What its signatures are made with (Standard Webhooks); it is not shown again */
            secret: string;
        };
        Webhooks: {
            items: components["schemas"]["Webhook"][];
        };
        WebhookTest: {
            delivered: boolean;
            error: string | null;
            milliseconds: number;
        };
        /**
         * Dispute on the application, its examination or the grant
         * @description Clause 5.1. By: applicant, owner, opponent.
         */
        DISPUTE_FILED: {
            /** @enum {string} */
            about: "consideredNotFiled" | "priorityLost" | "restorationRefused" | "extensionRefused" | "deemedWithdrawn" | "deemedRejected" | "appealMissed" | "oppositionNotAdmitted" | "electionMissed" | "patentEnded" | "other";
            of?: string;
            /** Format: date */
            receivedOn?: string;
            reasons: string;
        };
        /**
         * Dispute between applicants with the same priority
         * @description Clause 28.11. By: applicant, office.
         */
        PRIORITY_DISPUTE_FILED: {
            other: string;
            /** Format: date */
            otherPriorityDate: string;
            reasons: string;
            /** @default false */
            fromOtherCase?: boolean;
        };
        /**
         * Priority date of the other application stated by its record
         * @description Clause 28.10. By: office.
         */
        OTHER_PRIORITY_STATED: {
            other: string;
            /** Format: date */
            priorityDate: string;
            putRight?: boolean;
        };
        /**
         * Dispute decided by the Commission
         * @description Clause 5.1. By: commission.
         */
        DISPUTE_DECIDED: {
            /** @enum {string} */
            outcome: "allowed" | "dismissed";
            reasons: string;
        };
        /**
         * Dispute on the same priority decided by the Commission
         * @description Clause 28.11. By: commission.
         */
        PRIORITY_DISPUTE_DECIDED: {
            first?: string;
            reasons: string;
        };
        /**
         * Dispute on the same priority decided, by the record of the other application
         * @description Clause 28.11. By: office.
         */
        PRIORITY_ORDER_STATED: {
            other: string;
            first?: string;
            reasons?: string;
            /** @default false */
            reversed?: boolean;
            putRight?: boolean;
        };
        /**
         * Dispute given suspensive effect
         * @description Clause 5.1. By: commission, court.
         */
        SUSPENSION_ORDERED: {
            reasons: string;
        };
        /**
         * Decision taken to court, or to a higher one
         * @description Clause 5.1¶2. By: court, registrar, operator, applicant, owner, opponent.
         */
        COURT_ACTION_FILED: {
            /** @enum {string} */
            against: "opposition" | "appeal" | "dispute" | "postGrantOpposition" | "invalidation" | "foreignFiling";
            court?: string;
            of?: string;
        };
        /**
         * Decision of the court
         * @description Clause 5.1¶2. By: court, registrar, operator.
         */
        COURT_DECIDED: {
            /** @enum {string} */
            outcome: "reversed" | "upheld";
            /**
             * @default none
             * @enum {string}
             */
            direction?: "examination" | "publication" | "period" | "review" | "reinstatement" | "priority" | "restoration" | "admission" | "election" | "filingAbroad" | "limitation" | "rejection" | "patentRevoked" | "patentRestored" | "patentEnded" | "none";
            limitedText?: string;
            remark?: string;
        };
        /**
         * Application set apart for national security
         * @description Clause 25. By: clearedOfficer.
         */
        SET_APART: {
            reason: string;
        };
        /**
         * Application returned to the ordinary order
         * @description Clause 25. By: clearedOfficer.
         */
        SET_APART_ENDED: {
            remark?: string;
        };
        /**
         * An application with matter of this one is under an order of secrecy
         * @description Clause 25. By: office.
         */
        RELATED_APPLICATION_SET_APART: {
            other: string;
            asOf: string;
            putRight?: boolean;
            /**
             * @default 25
             * @enum {string}
             */
            order?: "25" | "30.7";
        };
        /**
         * The order of secrecy over an application with matter of this one has ended
         * @description Clause 25. By: office.
         */
        RELATED_APPLICATION_RETURNED: {
            other: string;
            asOf: string;
            putRight?: boolean;
        };
        /**
         * Publication postponed for national security
         * @description Clause 30.7. By: clearedOfficer.
         */
        PUBLICATION_PROHIBITED: {
            reason: string;
            /** @default false */
            openUseProhibited?: boolean;
        };
        /**
         * Postponement approved or extended
         * @description Clause 30.7. By: clearedOfficer.
         */
        PROHIBITION_APPROVED: {
            /** Format: date */
            until?: string;
        };
        /**
         * Postponement ended by decision
         * @description Clause 30.7. By: clearedOfficer.
         */
        PROHIBITION_LIFTED: {
            remark?: string;
        };
        /**
         * Compensation for a prohibition beyond twelve months
         * @description Clause 30.7¶2. By: applicant, owner.
         */
        COMPENSATION_REQUESTED: {
            reasons: string;
        };
        /**
         * International application received, to be forwarded
         * @description Clause 26.2. By: applicant.
         */
        INTERNATIONAL_APPLICATION_RECEIVED: {
            number?: string;
            /** @enum {string} */
            kind: "invention" | "utilityModel" | "industrialDesign";
            title: string;
            agreement: string;
            applicants: {
                id: string;
                name: string;
                address: string;
                country: string;
                /** @enum {string} */
                sort: "natural" | "legal";
                /**
                 * @default other
                 * @enum {string}
                 */
                payer?: "natural" | "budget" | "municipality" | "other";
                /**
                 * @default az
                 * @enum {string}
                 */
                language?: "az" | "en";
                /**
                 * @default electronic
                 * @enum {string}
                 */
                channel?: "electronic" | "post";
                /** Format: email */
                email?: string;
                officeService?: "inService" | string;
                attorney?: boolean;
            }[];
            /** @default [] */
            authors?: {
                id?: string;
                name: string;
                address: string;
                /** @default false */
                refusesMention?: boolean;
                attorney?: boolean;
            }[];
            representative?: {
                name: string;
                registration: string;
                warrant: boolean;
                /** Format: email */
                email?: string;
            };
        };
        /**
         * International application forwarded
         * @description Clause 26.3. By: office, registrar, operator, formalExaminer.
         */
        INTERNATIONAL_APPLICATION_FORWARDED: {
            to: string;
            number: string;
        };
        /**
         * International application withdrawn before it was forwarded
         * @description Clause 26.2. By: applicant.
         */
        INTERNATIONAL_APPLICATION_WITHDRAWN: {
            remark?: string;
            consents?: string[];
        };
        /**
         * Application received
         * @description Clause 27.1. By: applicant.
         */
        APPLICATION_RECEIVED: {
            number?: string;
            title: string;
            /**
             * @default az
             * @enum {string}
             */
            language?: "az" | "en";
            /** Format: date */
            sentOn?: string;
            applicants: {
                id: string;
                name: string;
                address: string;
                country: string;
                /** @enum {string} */
                sort: "natural" | "legal";
                /**
                 * @default other
                 * @enum {string}
                 */
                payer?: "natural" | "budget" | "municipality" | "other";
                /**
                 * @default az
                 * @enum {string}
                 */
                language?: "az" | "en";
                /**
                 * @default electronic
                 * @enum {string}
                 */
                channel?: "electronic" | "post";
                /** Format: email */
                email?: string;
                officeService?: "inService" | string;
                attorney?: boolean;
            }[];
            authors: {
                id?: string;
                name: string;
                address: string;
                /** @default false */
                refusesMention?: boolean;
                attorney?: boolean;
            }[];
            representative?: {
                name: string;
                registration: string;
                warrant: boolean;
                /** Format: email */
                email?: string;
            };
            /** @default false */
            treatyAllowsDirectFiling?: boolean;
            /** @default [] */
            priorities?: {
                /** @enum {string} */
                basis: "convention" | "exhibition" | "treatyFirst" | "earlierApplication";
                /** Format: date */
                date: string;
                country: string;
                number?: string;
                exhibition?: string;
                /** @default false */
                certifiedCopy?: boolean;
                /** @default false */
                earlierWithdrawn?: boolean;
                /** @default false */
                earlierClaimedPriority?: boolean;
                /** @default true */
                inParisState?: boolean;
                payment?: {
                    receipt: string;
                    /** Format: date */
                    paidOn: string;
                    minor: number;
                };
            }[];
            international?: {
                number: string;
                /** Format: date */
                filingDate: string;
                publication?: string;
                /** Format: date */
                publicationDate?: string;
                /** Format: date */
                priorityDate?: string;
            };
            divisionalOf?: {
                number: string;
                /** Format: date */
                filingDate?: string;
                /** @default false */
                exceeds?: boolean;
            };
            separateFrom?: {
                number: string;
                /** Format: date */
                materialOn: string;
                /** Format: date */
                noticeServedOn: string;
            };
            /** @default false */
            translationFollows?: boolean;
            payment?: {
                receipt: string;
                /** Format: date */
                paidOn: string;
                minor: number;
            };
            feeReduction?: string;
            pages?: number;
            /** @constant */
            kind: "invention";
            /** @default [] */
            classification?: string[];
            contents: {
                request: boolean;
                description: boolean;
                claims: boolean;
                abstract: boolean;
                /** @enum {string} */
                drawings: "present" | "notNeeded" | "missing";
            };
            claims: {
                independent: number;
                dependent: number;
                text?: string[];
            };
            abstract: string;
        } | {
            number?: string;
            title: string;
            /**
             * @default az
             * @enum {string}
             */
            language?: "az" | "en";
            /** Format: date */
            sentOn?: string;
            applicants: {
                id: string;
                name: string;
                address: string;
                country: string;
                /** @enum {string} */
                sort: "natural" | "legal";
                /**
                 * @default other
                 * @enum {string}
                 */
                payer?: "natural" | "budget" | "municipality" | "other";
                /**
                 * @default az
                 * @enum {string}
                 */
                language?: "az" | "en";
                /**
                 * @default electronic
                 * @enum {string}
                 */
                channel?: "electronic" | "post";
                /** Format: email */
                email?: string;
                officeService?: "inService" | string;
                attorney?: boolean;
            }[];
            authors: {
                id?: string;
                name: string;
                address: string;
                /** @default false */
                refusesMention?: boolean;
                attorney?: boolean;
            }[];
            representative?: {
                name: string;
                registration: string;
                warrant: boolean;
                /** Format: email */
                email?: string;
            };
            /** @default false */
            treatyAllowsDirectFiling?: boolean;
            /** @default [] */
            priorities?: {
                /** @enum {string} */
                basis: "convention" | "exhibition" | "treatyFirst" | "earlierApplication";
                /** Format: date */
                date: string;
                country: string;
                number?: string;
                exhibition?: string;
                /** @default false */
                certifiedCopy?: boolean;
                /** @default false */
                earlierWithdrawn?: boolean;
                /** @default false */
                earlierClaimedPriority?: boolean;
                /** @default true */
                inParisState?: boolean;
                payment?: {
                    receipt: string;
                    /** Format: date */
                    paidOn: string;
                    minor: number;
                };
            }[];
            international?: {
                number: string;
                /** Format: date */
                filingDate: string;
                publication?: string;
                /** Format: date */
                publicationDate?: string;
                /** Format: date */
                priorityDate?: string;
            };
            divisionalOf?: {
                number: string;
                /** Format: date */
                filingDate?: string;
                /** @default false */
                exceeds?: boolean;
            };
            separateFrom?: {
                number: string;
                /** Format: date */
                materialOn: string;
                /** Format: date */
                noticeServedOn: string;
            };
            /** @default false */
            translationFollows?: boolean;
            payment?: {
                receipt: string;
                /** Format: date */
                paidOn: string;
                minor: number;
            };
            feeReduction?: string;
            pages?: number;
            /** @constant */
            kind: "utilityModel";
            /** @default [] */
            classification?: string[];
            contents: {
                request: boolean;
                description: boolean;
                claims: boolean;
                abstract: boolean;
                /** @enum {string} */
                drawings: "present" | "notNeeded" | "missing";
            };
            claims: {
                independent: number;
                dependent: number;
                text?: string[];
            };
            abstract: string;
        } | {
            number?: string;
            title: string;
            /**
             * @default az
             * @enum {string}
             */
            language?: "az" | "en";
            /** Format: date */
            sentOn?: string;
            applicants: {
                id: string;
                name: string;
                address: string;
                country: string;
                /** @enum {string} */
                sort: "natural" | "legal";
                /**
                 * @default other
                 * @enum {string}
                 */
                payer?: "natural" | "budget" | "municipality" | "other";
                /**
                 * @default az
                 * @enum {string}
                 */
                language?: "az" | "en";
                /**
                 * @default electronic
                 * @enum {string}
                 */
                channel?: "electronic" | "post";
                /** Format: email */
                email?: string;
                officeService?: "inService" | string;
                attorney?: boolean;
            }[];
            authors: {
                id?: string;
                name: string;
                address: string;
                /** @default false */
                refusesMention?: boolean;
                attorney?: boolean;
            }[];
            representative?: {
                name: string;
                registration: string;
                warrant: boolean;
                /** Format: email */
                email?: string;
            };
            /** @default false */
            treatyAllowsDirectFiling?: boolean;
            /** @default [] */
            priorities?: {
                /** @enum {string} */
                basis: "convention" | "exhibition" | "treatyFirst" | "earlierApplication";
                /** Format: date */
                date: string;
                country: string;
                number?: string;
                exhibition?: string;
                /** @default false */
                certifiedCopy?: boolean;
                /** @default false */
                earlierWithdrawn?: boolean;
                /** @default false */
                earlierClaimedPriority?: boolean;
                /** @default true */
                inParisState?: boolean;
                payment?: {
                    receipt: string;
                    /** Format: date */
                    paidOn: string;
                    minor: number;
                };
            }[];
            international?: {
                number: string;
                /** Format: date */
                filingDate: string;
                publication?: string;
                /** Format: date */
                publicationDate?: string;
                /** Format: date */
                priorityDate?: string;
            };
            divisionalOf?: {
                number: string;
                /** Format: date */
                filingDate?: string;
                /** @default false */
                exceeds?: boolean;
            };
            separateFrom?: {
                number: string;
                /** Format: date */
                materialOn: string;
                /** Format: date */
                noticeServedOn: string;
            };
            /** @default false */
            translationFollows?: boolean;
            payment?: {
                receipt: string;
                /** Format: date */
                paidOn: string;
                minor: number;
            };
            feeReduction?: string;
            pages?: number;
            /** @constant */
            kind: "industrialDesign";
            /** @default [] */
            classification?: string[];
            contents: {
                request: boolean;
                photographs: boolean;
                /** @enum {string} */
                overallDrawing: "present" | "notNeeded" | "missing";
                description: boolean;
                /** @default 1 */
                designs?: number;
                /** @default true */
                unitedForm?: boolean;
                /** @default false */
                oneClass?: boolean;
            };
            features: string;
        };
        /**
         * Representative appointed, warrant filed
         * @description Clause 27.2¶2. By: applicant, owner.
         */
        WARRANT_FILED: {
            representative: {
                name: string;
                registration: string;
                warrant: boolean;
                /** Format: email */
                email?: string;
            };
            consents?: string[];
        };
        /**
         * Warrant of the representative taken back, or laid down
         * @description Clause 27.2¶2. By: applicant, owner.
         */
        WARRANT_ENDED: {
            remark?: string;
            consents?: string[];
        };
        /**
         * Translation filed
         * @description Clause 27.7. By: applicant.
         */
        TRANSLATION_FILED: {
            papers: string[];
            claims?: string[];
        } | {
            papers: string[];
        };
        /**
         * Correction or amendment of the application
         * @description Clause 27.8. By: applicant.
         */
        AMENDMENT_FILED: {
            what: string;
            title?: string;
            abstract?: string;
            /** @default false */
            proposedByExaminer?: boolean;
            payment?: {
                receipt: string;
                /** Format: date */
                paidOn: string;
                minor: number;
            };
            claims?: string[];
        } | {
            what: string;
            title?: string;
            abstract?: string;
            /** @default false */
            proposedByExaminer?: boolean;
            payment?: {
                receipt: string;
                /** Format: date */
                paidOn: string;
                minor: number;
            };
        };
        /**
         * Examiner proposes an amendment
         * @description Clause 27.8¶3. By: formalExaminer, substantiveExaminer.
         */
        AMENDMENT_PROPOSED: {
            what: string;
        };
        /**
         * Additional material changes the substance and is not considered
         * @description Clause 28.6. By: substantiveExaminer, formalExaminer.
         */
        NEW_MATTER_FOUND: {
            material: string;
            /** Format: date */
            receivedOn: string;
        };
        /**
         * Additional material filed as a separate application
         * @description Clause 28.6. By: office.
         */
        SEPARATE_APPLICATION_FILED: {
            separate: string;
            applicants: string[];
            /** Format: date */
            materialOn: string;
            /** Format: date */
            noticeServedOn?: string;
        };
        /**
         * Notice about the additional material stated by the record of the first application
         * @description Clause 28.6. By: office.
         */
        ADDITIONAL_MATERIAL_STATED: {
            initial: string;
            /** Format: date */
            materialOn: string;
            noticed: boolean;
            /** Format: date */
            noticeServedOn?: string;
        };
        /**
         * Payment of a fee recorded
         * @description Clause 39. By: applicant, owner, registrar, operator, office.
         */
        FEE_PAID: {
            /** @enum {string} */
            fee: "filing" | "publication" | "registration" | "earlyPublication";
            payment: {
                receipt: string;
                /** Format: date */
                paidOn: string;
                minor: number;
            };
        };
        /**
         * Other applicant or grantee named before registration
         * @description Clause 12. By: applicant.
         */
        APPLICANT_CHANGED: {
            applicants: {
                id: string;
                name: string;
                address: string;
                country: string;
                /** @enum {string} */
                sort: "natural" | "legal";
                /**
                 * @default other
                 * @enum {string}
                 */
                payer?: "natural" | "budget" | "municipality" | "other";
                /**
                 * @default az
                 * @enum {string}
                 */
                language?: "az" | "en";
                /**
                 * @default electronic
                 * @enum {string}
                 */
                channel?: "electronic" | "post";
                /** Format: email */
                email?: string;
                officeService?: "inService" | string;
                attorney?: boolean;
            }[];
            instrument: string;
            representative?: {
                name: string;
                registration: string;
                warrant: boolean;
                /** Format: email */
                email?: string;
            };
            treatyAllowsDirectFiling?: boolean;
            consents?: string[];
        };
        /**
         * Priority claimed
         * @description Clause 28.2. By: applicant.
         */
        PRIORITY_CLAIMED: {
            /** @enum {string} */
            basis: "convention" | "exhibition" | "treatyFirst" | "earlierApplication";
            /** Format: date */
            date: string;
            country: string;
            number?: string;
            exhibition?: string;
            /** @default false */
            certifiedCopy?: boolean;
            /** @default false */
            earlierWithdrawn?: boolean;
            /** @default false */
            earlierClaimedPriority?: boolean;
            /** @default true */
            inParisState?: boolean;
            payment?: {
                receipt: string;
                /** Format: date */
                paidOn: string;
                minor: number;
            };
        };
        /**
         * Document on payment of the priority fee filed
         * @description Clause 28.8. By: applicant, office.
         */
        PRIORITY_FEE_PAID: {
            payment: {
                receipt: string;
                /** Format: date */
                paidOn: string;
                minor: number;
            };
        };
        /**
         * Certified copy of the earlier application filed, with its bibliographic data, or proof of its withdrawal
         * @description Clause 28.3. By: applicant.
         */
        PRIORITY_COPY_FILED: {
            number?: string;
            /** @default false */
            earlierWithdrawn?: boolean;
        };
        /**
         * First authority asked about the earlier application
         * @description Clause 28.3¶2. By: formalExaminer, substantiveExaminer.
         */
        PRIORITY_INFORMATION_REQUESTED: {
            question: string;
        };
        /**
         * Priority claim found without ground: not the first application, other matter, another applicant
         * @description Clause 28.4. By: formalExaminer, substantiveExaminer.
         */
        PRIORITY_CLAIM_REJECTED: {
            reasons: string;
        };
        /**
         * Priority claim withdrawn
         * @description Clause 28.4. By: applicant.
         */
        PRIORITY_CLAIM_WITHDRAWN: {
            remark?: string;
            consents?: string[];
        };
        /**
         * A later application claims the priority of this one
         * @description Clause 28.7. By: office.
         */
        EARLIER_APPLICATION_CLAIMED: {
            claimedBy: string;
            applicants: string[];
        };
        /**
         * The earlier application, whose priority is claimed, is of the same applicants
         * @description Clause 28.7. By: office.
         */
        EARLIER_APPLICATION_CONFIRMED: {
            earlier: string;
        };
        /**
         * Application deemed withdrawn: a later one claims its priority
         * @description Clause 28.7¶2. By: office.
         */
        DEEMED_WITHDRAWN: {
            claimedBy: string;
            applicants: string[];
            /** Format: date */
            filedOn: string;
            /** Format: date */
            priorityDate: string;
            putRight?: boolean;
        };
        /**
         * Whether the claim to the priority of the earlier application stands by its record
         * @description Clause 28.7. By: office.
         */
        EARLIER_APPLICATION_STATED: {
            earlier: string;
            /** @default false */
            stands?: boolean;
            putRight?: boolean;
        };
        /**
         * Application no longer deemed withdrawn: the claim to its priority did not stand
         * @description Clause 28.7¶2. By: office.
         */
        WITHDRAWAL_RELEASED: {
            claimedBy: string;
            putRight?: boolean;
        };
        /**
         * The other application with the same priority date has ended, or its patent is annulled
         * @description Clause 28.10. By: substantiveExaminer, office.
         */
        OTHER_APPLICATION_ENDED: {
            other: string;
            reasons?: string;
            /** @default false */
            fromOtherCase?: boolean;
            putRight?: boolean;
        };
        /**
         * The other application with the same priority date, or its patent, stands again
         * @description Clause 28.10. By: substantiveExaminer, office.
         */
        OTHER_APPLICATION_RESUMED: {
            other: string;
            reasons?: string;
            /** @default false */
            fromOtherCase?: boolean;
            putRight?: boolean;
        };
        /**
         * Found in another case to have the same priority date
         * @description Clause 28.10. By: office.
         */
        SAME_PRIORITY_NAMED: {
            other: string;
        };
        /**
         * Another application for similar matter has the same priority date
         * @description Clause 28.10. By: substantiveExaminer, office.
         */
        SAME_PRIORITY_FOUND: {
            other: string;
            /** Format: date */
            otherPriorityDate: string;
            /** Format: date */
            otherSentOn?: string;
            /** @enum {string} */
            agreed?: "this" | "other";
        };
        /**
         * Application registered, priority established, examination decided
         * @description Clause 29.1. By: formalExaminer.
         */
        FORMAL_EXAMINATION_PASSED: {
            remark?: string;
        };
        /**
         * Deficiencies found
         * @description Clause 29.2. By: formalExaminer.
         */
        DEFICIENCIES_FOUND: {
            missing: string[];
            remark?: string;
        } | {
            missing: string[];
            remark?: string;
        } | {
            missing: string[];
            remark?: string;
        };
        /**
         * Corrected or missing papers filed
         * @description Clause 29.2¶2. By: applicant.
         */
        CORRECTION_FILED: {
            papers: string[];
            payment?: {
                receipt: string;
                /** Format: date */
                paidOn: string;
                minor: number;
            };
            feeReduction?: string;
            claims?: string[];
        } | {
            papers: string[];
            payment?: {
                receipt: string;
                /** Format: date */
                paidOn: string;
                minor: number;
            };
            feeReduction?: string;
        };
        /**
         * Papers found not to be missing after all
         * @description Clause 29.2. By: formalExaminer.
         */
        DEFICIENCIES_DROPPED: {
            papers: string[];
            reasons: string;
        };
        /**
         * Petition to prolong the reply limit
         * @description Clause 29.2¶3. By: applicant.
         */
        EXTENSION_REQUESTED: {
            months: number;
            payment?: {
                receipt: string;
                /** Format: date */
                paidOn: string;
                minor: number;
            };
        };
        /**
         * Application considered not filed after an incomplete reply
         * @description Clause 29.2¶3. By: formalExaminer.
         */
        CONSIDERED_NOT_FILED: {
            remark?: string;
        };
        /**
         * Findings on the conditions of protection
         * @description Clause 29.3. By: substantiveExaminer.
         */
        FINDINGS_RECORDED: {
            findings: {
                /** @enum {string} */
                clause: "3¶3" | "7.1" | "7.3¶2" | "7.4" | "7.6" | "7.7" | "7.8";
                met: boolean;
                reason?: string;
            }[];
        } | {
            findings: {
                /** @enum {string} */
                clause: "3¶3" | "8.1" | "8.3¶2" | "8.5" | "8.6";
                met: boolean;
                reason?: string;
            }[];
        } | {
            findings: {
                /** @enum {string} */
                clause: "3¶3" | "9.1" | "9.3¶2" | "9.5" | "9.6" | "9.7";
                met: boolean;
                reason?: string;
            }[];
        };
        /**
         * Own disclosure before filing, with the author's or the applicant's proof (7.5, 8.4, 9.4)
         * @description Clause 7.5. By: applicant, author.
         */
        OWN_DISCLOSURE_SHOWN: {
            /** Format: date */
            on: string;
            what: string;
            proof: string;
        };
        /**
         * Application lacks unity
         * @description Clause 29.5. By: substantiveExaminer, formalExaminer.
         */
        UNITY_LACKING: {
            subjects: string[];
        };
        /**
         * Subject matter to be examined named
         * @description Clause 29.5. By: applicant.
         */
        SUBJECT_MATTER_ELECTED: {
            elected: string;
        };
        /**
         * Divisional application filed from this one
         * @description Clause 29.5¶3. By: office.
         */
        DIVISIONAL_FILED: {
            divisional: string;
            applicants: string[];
        };
        /**
         * What the record of the initial application says: its filing, its priority, whether it was pending
         * @description Clause 29.5¶5. By: office.
         */
        INITIAL_APPLICATION_STATED: {
            initial: string;
            /** Format: date */
            filingDate: string;
            /** Format: date */
            firstFilingDate?: string;
            /** Format: date */
            countedFrom?: string;
            /** Format: date */
            priorityDate: string;
            /** @enum {string} */
            kind?: "invention" | "utilityModel";
            pending?: boolean;
            /** @default false */
            notFiled?: boolean;
            putRight?: boolean;
        };
        /**
         * Divisional application found to exceed the initial one
         * @description Clause 29.5¶6. By: formalExaminer, substantiveExaminer.
         */
        DIVISIONAL_FOUND_EXCEEDING: {
            /** Format: date */
            finalVersionOn: string;
            reasons: string;
        };
        /**
         * Requirements met, publication decided
         * @description Clause 29.3¶3. By: substantiveExaminer.
         */
        PUBLICATION_DECIDED: {
            remark?: string;
        };
        /**
         * Grant refused
         * @description Clause 29.4. By: substantiveExaminer.
         */
        REFUSED: {
            reasons: string;
        };
        /**
         * Appeal against the refusal
         * @description Clause 29.6. By: applicant.
         */
        APPEAL_FILED: {
            reasons: string;
            payment?: {
                receipt: string;
                /** Format: date */
                paidOn: string;
                minor: number;
            };
        };
        /**
         * Appeal decided
         * @description Clause 29.6. By: commission.
         */
        APPEAL_DECIDED: {
            /** @enum {string} */
            outcome: "allowed" | "remitted" | "dismissed";
            reasons: string;
        };
        /**
         * Applicant inspects the Commission's materials
         * @description Clause 29.7. By: applicant, owner.
         */
        COMMISSION_FILE_INSPECTED: {
            remark?: string;
        };
        /**
         * Application withdrawn
         * @description Clause 29.8. By: applicant.
         */
        APPLICATION_WITHDRAWN: {
            remark?: string;
            consents?: string[];
        };
        /**
         * Converted from invention to utility model or back
         * @description Clause 29.9. By: applicant.
         */
        APPLICATION_CONVERTED: {
            /** @enum {string} */
            to: "invention" | "utilityModel";
            consents?: string[];
        };
        /**
         * Search or substantive examination requested
         * @description Clause 29.10. By: applicant, thirdPerson.
         */
        EXAMINATION_REQUESTED: {
            /** @enum {string} */
            what: "search" | "substantiveExamination";
            name?: string;
            requester?: {
                id: string;
                name: string;
                address: string;
                country: string;
                /** @enum {string} */
                sort: "natural" | "legal";
                /**
                 * @default other
                 * @enum {string}
                 */
                payer?: "natural" | "budget" | "municipality" | "other";
                /**
                 * @default az
                 * @enum {string}
                 */
                language?: "az" | "en";
                /**
                 * @default electronic
                 * @enum {string}
                 */
                channel?: "electronic" | "post";
                /** Format: email */
                email?: string;
                officeService?: "inService" | string;
                attorney?: boolean;
            };
            treatyAllowsDirectFiling?: boolean;
            payment?: {
                receipt: string;
                /** Format: date */
                paidOn: string;
                minor: number;
            };
        };
        /**
         * Results of the requested search or examination
         * @description Clause 29.10¶3. By: substantiveExaminer.
         */
        EXAMINATION_CARRIED_OUT: {
            results: string;
            /** @default [] */
            findings?: {
                /** @enum {string} */
                clause: "3¶3" | "7.1" | "7.3¶2" | "7.4" | "7.6" | "7.7" | "7.8";
                met: boolean;
                reason?: string;
            }[];
        } | {
            results: string;
            /** @default [] */
            findings?: {
                /** @enum {string} */
                clause: "3¶3" | "8.1" | "8.3¶2" | "8.5" | "8.6";
                met: boolean;
                reason?: string;
            }[];
        } | {
            results: string;
            /** @default [] */
            findings?: {
                /** @enum {string} */
                clause: "3¶3" | "9.1" | "9.3¶2" | "9.5" | "9.6" | "9.7";
                met: boolean;
                reason?: string;
            }[];
        };
        /**
         * Author refuses to be named
         * @description Clause 30.2. By: author.
         */
        MENTION_REFUSED: {
            author: string;
        };
        /**
         * Applicant asks to postpone publication
         * @description Clause 30.6. By: applicant.
         */
        PUBLICATION_POSTPONED: {
            /** Format: date */
            until: string;
        };
        /**
         * Applicant declines publication
         * @description Clause 30.6. By: applicant.
         */
        PUBLICATION_REFUSED_BY_APPLICANT: {
            remark?: string;
            consents?: string[];
        };
        /**
         * Applicant takes back the postponement or refusal of publication
         * @description Clause 30.6. By: applicant.
         */
        PUBLICATION_RESUMED: {
            remark?: string;
        };
        /**
         * Early publication requested
         * @description Clause 30.1. By: applicant.
         */
        EARLY_PUBLICATION_REQUESTED: {
            payment?: {
                receipt: string;
                /** Format: date */
                paidOn: string;
                minor: number;
            };
        };
        /**
         * Information on the application published in the official bulletin
         * @description Clause 30.1. By: registrar, office.
         */
        APPLICATION_PUBLISHED: {
            issue: string;
        };
        /**
         * Published materials inspected, copies obtained
         * @description Clause 30.5. By: thirdPerson, opponent, applicant, owner.
         */
        MATERIALS_INSPECTED: {
            /** @default [] */
            copies?: string[];
            requester?: {
                id: string;
                name: string;
                address: string;
                country: string;
                /** @enum {string} */
                sort: "natural" | "legal";
                /**
                 * @default other
                 * @enum {string}
                 */
                payer?: "natural" | "budget" | "municipality" | "other";
                /**
                 * @default az
                 * @enum {string}
                 */
                language?: "az" | "en";
                /**
                 * @default electronic
                 * @enum {string}
                 */
                channel?: "electronic" | "post";
                /** Format: email */
                email?: string;
                officeService?: "inService" | string;
                attorney?: boolean;
            };
            treatyAllowsDirectFiling?: boolean;
            interest?: string;
            payment?: {
                receipt: string;
                /** Format: date */
                paidOn: string;
                minor: number;
            };
        };
        /**
         * Opposition filed
         * @description Clause 31.1. By: opponent, thirdPerson.
         */
        OPPOSITION_FILED: {
            opponent: {
                id: string;
                name: string;
                address: string;
                country: string;
                /** @enum {string} */
                sort: "natural" | "legal";
                /**
                 * @default other
                 * @enum {string}
                 */
                payer?: "natural" | "budget" | "municipality" | "other";
                /**
                 * @default az
                 * @enum {string}
                 */
                language?: "az" | "en";
                /**
                 * @default electronic
                 * @enum {string}
                 */
                channel?: "electronic" | "post";
                /** Format: email */
                email?: string;
                officeService?: "inService" | string;
                attorney?: boolean;
            };
            treatyAllowsDirectFiling?: boolean;
            grounds: ("3¶3" | "7" | "7.1" | "7.2" | "7.3" | "7.3¶1" | "7.3¶2" | "7.4" | "7.5" | "7.6" | "7.7" | "7.8" | "27" | "27.1" | "27.2" | "27.2¶2" | "27.3" | "27.4" | "27.5" | "27.6" | "27.7" | "27.7¶2" | "27.8" | "27.8¶2" | "27.8¶3" | "29" | "29.1" | "29.2" | "29.2¶2" | "29.2¶3" | "29.3" | "29.3¶2" | "29.3¶3" | "29.4" | "29.5" | "29.5¶2" | "29.5¶3" | "29.5¶4" | "29.5¶5" | "29.5¶6" | "29.6" | "29.7" | "29.8" | "29.9" | "29.9¶2" | "29.10" | "29.10¶2" | "29.10¶3" | "29.10¶4")[];
            reasons: string;
            copies: boolean;
        } | {
            opponent: {
                id: string;
                name: string;
                address: string;
                country: string;
                /** @enum {string} */
                sort: "natural" | "legal";
                /**
                 * @default other
                 * @enum {string}
                 */
                payer?: "natural" | "budget" | "municipality" | "other";
                /**
                 * @default az
                 * @enum {string}
                 */
                language?: "az" | "en";
                /**
                 * @default electronic
                 * @enum {string}
                 */
                channel?: "electronic" | "post";
                /** Format: email */
                email?: string;
                officeService?: "inService" | string;
                attorney?: boolean;
            };
            treatyAllowsDirectFiling?: boolean;
            grounds: ("3¶3" | "8" | "8.1" | "8.2" | "8.3" | "8.3¶1" | "8.3¶2" | "8.3¶3" | "8.4" | "8.5" | "8.6" | "27" | "27.1" | "27.2" | "27.2¶2" | "27.3" | "27.4" | "27.5" | "27.6" | "27.7" | "27.7¶2" | "27.8" | "27.8¶2" | "27.8¶3" | "29" | "29.1" | "29.2" | "29.2¶2" | "29.2¶3" | "29.3" | "29.3¶2" | "29.3¶3" | "29.4" | "29.5" | "29.5¶2" | "29.5¶3" | "29.5¶4" | "29.5¶5" | "29.5¶6" | "29.6" | "29.7" | "29.8" | "29.9" | "29.9¶2" | "29.10" | "29.10¶2" | "29.10¶3" | "29.10¶4")[];
            reasons: string;
            copies: boolean;
        } | {
            opponent: {
                id: string;
                name: string;
                address: string;
                country: string;
                /** @enum {string} */
                sort: "natural" | "legal";
                /**
                 * @default other
                 * @enum {string}
                 */
                payer?: "natural" | "budget" | "municipality" | "other";
                /**
                 * @default az
                 * @enum {string}
                 */
                language?: "az" | "en";
                /**
                 * @default electronic
                 * @enum {string}
                 */
                channel?: "electronic" | "post";
                /** Format: email */
                email?: string;
                officeService?: "inService" | string;
                attorney?: boolean;
            };
            treatyAllowsDirectFiling?: boolean;
            grounds: ("3¶3" | "9" | "9.1" | "9.2" | "9.3" | "9.3¶1" | "9.3¶2" | "9.4" | "9.5" | "9.6" | "9.7" | "27" | "27.1" | "27.2" | "27.2¶2" | "27.3" | "27.4" | "27.5" | "27.6" | "27.7" | "27.7¶2" | "27.8" | "27.8¶2" | "27.8¶3" | "29" | "29.1" | "29.2" | "29.2¶2" | "29.2¶3" | "29.3" | "29.3¶2" | "29.3¶3" | "29.4" | "29.5" | "29.5¶2" | "29.5¶3" | "29.5¶4" | "29.5¶5" | "29.5¶6" | "29.6" | "29.7" | "29.8" | "29.9" | "29.9¶2" | "29.10" | "29.10¶2" | "29.10¶3" | "29.10¶4")[];
            reasons: string;
            copies: boolean;
        };
        /**
         * Defects of the opposition cured
         * @description Clause 31.3. By: opponent.
         */
        OPPOSITION_SUPPLEMENTED: {
            grounds: ("3¶3" | "7" | "7.1" | "7.2" | "7.3" | "7.3¶1" | "7.3¶2" | "7.4" | "7.5" | "7.6" | "7.7" | "7.8" | "27" | "27.1" | "27.2" | "27.2¶2" | "27.3" | "27.4" | "27.5" | "27.6" | "27.7" | "27.7¶2" | "27.8" | "27.8¶2" | "27.8¶3" | "29" | "29.1" | "29.2" | "29.2¶2" | "29.2¶3" | "29.3" | "29.3¶2" | "29.3¶3" | "29.4" | "29.5" | "29.5¶2" | "29.5¶3" | "29.5¶4" | "29.5¶5" | "29.5¶6" | "29.6" | "29.7" | "29.8" | "29.9" | "29.9¶2" | "29.10" | "29.10¶2" | "29.10¶3" | "29.10¶4")[];
            reasons: string;
            copies: boolean;
        } | {
            grounds: ("3¶3" | "8" | "8.1" | "8.2" | "8.3" | "8.3¶1" | "8.3¶2" | "8.3¶3" | "8.4" | "8.5" | "8.6" | "27" | "27.1" | "27.2" | "27.2¶2" | "27.3" | "27.4" | "27.5" | "27.6" | "27.7" | "27.7¶2" | "27.8" | "27.8¶2" | "27.8¶3" | "29" | "29.1" | "29.2" | "29.2¶2" | "29.2¶3" | "29.3" | "29.3¶2" | "29.3¶3" | "29.4" | "29.5" | "29.5¶2" | "29.5¶3" | "29.5¶4" | "29.5¶5" | "29.5¶6" | "29.6" | "29.7" | "29.8" | "29.9" | "29.9¶2" | "29.10" | "29.10¶2" | "29.10¶3" | "29.10¶4")[];
            reasons: string;
            copies: boolean;
        } | {
            grounds: ("3¶3" | "9" | "9.1" | "9.2" | "9.3" | "9.3¶1" | "9.3¶2" | "9.4" | "9.5" | "9.6" | "9.7" | "27" | "27.1" | "27.2" | "27.2¶2" | "27.3" | "27.4" | "27.5" | "27.6" | "27.7" | "27.7¶2" | "27.8" | "27.8¶2" | "27.8¶3" | "29" | "29.1" | "29.2" | "29.2¶2" | "29.2¶3" | "29.3" | "29.3¶2" | "29.3¶3" | "29.4" | "29.5" | "29.5¶2" | "29.5¶3" | "29.5¶4" | "29.5¶5" | "29.5¶6" | "29.6" | "29.7" | "29.8" | "29.9" | "29.9¶2" | "29.10" | "29.10¶2" | "29.10¶3" | "29.10¶4")[];
            reasons: string;
            copies: boolean;
        };
        /**
         * Opposition defective, curable while the window is open
         * @description Clause 31.3. By: commission.
         */
        OPPOSITION_FOUND_DEFECTIVE: {
            defects: string[];
        };
        /**
         * Opposition admitted, copy sent to the applicant
         * @description Clause 31.3. By: commission.
         */
        OPPOSITION_ADMITTED: {
            remark?: string;
        };
        /**
         * Opposition inadmissible
         * @description Clause 31.3. By: commission.
         */
        OPPOSITION_NOT_ADMITTED: {
            reasons: string;
        };
        /**
         * Applicant's observations on the opposition
         * @description Clause 31.3¶2. By: applicant.
         */
        OBSERVATIONS_FILED: {
            observations: string;
        };
        /**
         * Hearing appointed
         * @description Clause 31.4. By: commission.
         */
        HEARING_SET: {
            /** Format: date */
            on: string;
            place?: string;
        };
        /**
         * Hearing held, both sides heard
         * @description Clause 31.4. By: commission.
         */
        HEARING_HELD: {
            present: string[];
            minutes?: string;
        };
        /**
         * Further material submitted to the Commission
         * @description Clause 31.4. By: applicant, opponent, owner.
         */
        MATERIAL_SUBMITTED: {
            material: string;
        };
        /**
         * Opposition decided
         * @description Clause 31.5. By: commission.
         */
        OPPOSITION_DECIDED: {
            /** @constant */
            outcome: "inFull";
            reasons: string;
        } | {
            /** @constant */
            outcome: "inPart";
            reasons: string;
            limitedText: string;
        } | {
            /** @constant */
            outcome: "rejected";
            reasons: string;
        };
        /**
         * Opposition withdrawn
         * @description Clause 31.3. By: opponent.
         */
        OPPOSITION_WITHDRAWN: {
            remark?: string;
        };
        /**
         * Commission goes on with an opposition that was withdrawn
         * @description Clause 31.3. By: commission.
         */
        OPPOSITION_CONTINUED: {
            reasons: string;
        };
        /**
         * Registration of a transfer of the application requested
         * @description Clause 17.3. By: applicant, thirdPerson.
         */
        APPLICATION_TRANSFER_REQUESTED: {
            owners: {
                id: string;
                name: string;
                address: string;
                country: string;
                /** @enum {string} */
                sort: "natural" | "legal";
                /**
                 * @default other
                 * @enum {string}
                 */
                payer?: "natural" | "budget" | "municipality" | "other";
                /**
                 * @default az
                 * @enum {string}
                 */
                language?: "az" | "en";
                /**
                 * @default electronic
                 * @enum {string}
                 */
                channel?: "electronic" | "post";
                /** Format: email */
                email?: string;
                officeService?: "inService" | string;
                attorney?: boolean;
            }[];
            instrument: string;
            treatyAllowsDirectFiling?: boolean;
            payment?: {
                receipt: string;
                /** Format: date */
                paidOn: string;
                minor: number;
            };
        };
        /**
         * Registration of a contract on the use of the subject matter before grant requested
         * @description Clause 15.3. By: applicant, thirdPerson.
         */
        APPLICATION_CONTRACT_REQUESTED: {
            user: {
                id: string;
                name: string;
                address: string;
                country: string;
                /** @enum {string} */
                sort: "natural" | "legal";
                /**
                 * @default other
                 * @enum {string}
                 */
                payer?: "natural" | "budget" | "municipality" | "other";
                /**
                 * @default az
                 * @enum {string}
                 */
                language?: "az" | "en";
                /**
                 * @default electronic
                 * @enum {string}
                 */
                channel?: "electronic" | "post";
                /** Format: email */
                email?: string;
                officeService?: "inService" | string;
                attorney?: boolean;
            };
            terms: string;
            payment?: {
                receipt: string;
                /** Format: date */
                paidOn: string;
                minor: number;
            };
        };
        /**
         * Registration of a transfer of the patent requested
         * @description Clause 17.3. By: owner, thirdPerson.
         */
        TRANSFER_REQUESTED: {
            owners: {
                id: string;
                name: string;
                address: string;
                country: string;
                /** @enum {string} */
                sort: "natural" | "legal";
                /**
                 * @default other
                 * @enum {string}
                 */
                payer?: "natural" | "budget" | "municipality" | "other";
                /**
                 * @default az
                 * @enum {string}
                 */
                language?: "az" | "en";
                /**
                 * @default electronic
                 * @enum {string}
                 */
                channel?: "electronic" | "post";
                /** Format: email */
                email?: string;
                officeService?: "inService" | string;
                attorney?: boolean;
            }[];
            instrument: string;
            treatyAllowsDirectFiling?: boolean;
            payment?: {
                receipt: string;
                /** Format: date */
                paidOn: string;
                minor: number;
            };
        };
        /**
         * Change to a registered assignment requested
         * @description Clause 17.3. By: owner, thirdPerson.
         */
        ASSIGNMENT_CHANGE_REQUESTED: {
            assignment: string;
            change: string;
            payment?: {
                receipt: string;
                /** Format: date */
                paidOn: string;
                minor: number;
            };
        };
        /**
         * Registration of a licence requested
         * @description Clause 19.1. By: owner, thirdPerson.
         */
        LICENCE_REQUESTED: {
            licensee: {
                id: string;
                name: string;
                address: string;
                country: string;
                /** @enum {string} */
                sort: "natural" | "legal";
                /**
                 * @default other
                 * @enum {string}
                 */
                payer?: "natural" | "budget" | "municipality" | "other";
                /**
                 * @default az
                 * @enum {string}
                 */
                language?: "az" | "en";
                /**
                 * @default electronic
                 * @enum {string}
                 */
                channel?: "electronic" | "post";
                /** Format: email */
                email?: string;
                officeService?: "inService" | string;
                attorney?: boolean;
            };
            exclusive: boolean;
            terms: string;
            consents?: string[];
            payment?: {
                receipt: string;
                /** Format: date */
                paidOn: string;
                minor: number;
            };
        };
        /**
         * Registration of a sublicence requested
         * @description Clause 19.2¶3. By: owner, thirdPerson.
         */
        SUBLICENCE_REQUESTED: {
            licence: string;
            sublicensee: {
                id: string;
                name: string;
                address: string;
                country: string;
                /** @enum {string} */
                sort: "natural" | "legal";
                /**
                 * @default other
                 * @enum {string}
                 */
                payer?: "natural" | "budget" | "municipality" | "other";
                /**
                 * @default az
                 * @enum {string}
                 */
                language?: "az" | "en";
                /**
                 * @default electronic
                 * @enum {string}
                 */
                channel?: "electronic" | "post";
                /** Format: email */
                email?: string;
                officeService?: "inService" | string;
                attorney?: boolean;
            };
            terms: string;
            consent: string;
            payment?: {
                receipt: string;
                /** Format: date */
                paidOn: string;
                minor: number;
            };
        };
        /**
         * Change to a registered licence requested
         * @description Clause 19.4. By: owner, thirdPerson.
         */
        LICENCE_CHANGE_REQUESTED: {
            licence: string;
            change: string;
            payment?: {
                receipt: string;
                /** Format: date */
                paidOn: string;
                minor: number;
            };
        };
        /**
         * Registration of a pledge requested
         * @description Clause 39. By: owner, thirdPerson.
         */
        PLEDGE_REQUESTED: {
            creditor: {
                id: string;
                name: string;
                address: string;
                country: string;
                /** @enum {string} */
                sort: "natural" | "legal";
                /**
                 * @default other
                 * @enum {string}
                 */
                payer?: "natural" | "budget" | "municipality" | "other";
                /**
                 * @default az
                 * @enum {string}
                 */
                language?: "az" | "en";
                /**
                 * @default electronic
                 * @enum {string}
                 */
                channel?: "electronic" | "post";
                /** Format: email */
                email?: string;
                officeService?: "inService" | string;
                attorney?: boolean;
            };
            terms: string;
            consents?: string[];
            payment?: {
                receipt: string;
                /** Format: date */
                paidOn: string;
                minor: number;
            };
        };
        /**
         * What was requested is recorded
         * @description Clause 17.3. By: registrar.
         */
        RECORDAL_ENTERED: {
            remark?: string;
        };
        /**
         * What was requested is not recorded
         * @description Clause 17.3. By: registrar.
         */
        RECORDAL_REFUSED: {
            reasons: string;
        };
        /**
         * Request to record taken back
         * @description Clause 17.3. By: applicant, owner, thirdPerson.
         */
        RECORDAL_WITHDRAWN: {
            remark?: string;
        };
        /**
         * Recorded licence, contract or pledge has ended
         * @description Clause 19.4. By: owner, applicant, thirdPerson, registrar, court.
         */
        RECORDED_RIGHT_ENDED: {
            reasons: string;
            consents?: string[];
        };
        /**
         * Decision of a court or of the State about the patent or the application recorded
         * @description Clause 17.3. By: court, registrar, operator.
         */
        OUTSIDE_DECISION_RECORDED: {
            /** @enum {string} */
            under: "18" | "20" | "14.4" | "15.2";
            authority: string;
            decision: string;
            owners?: {
                id: string;
                name: string;
                address: string;
                country: string;
                /** @enum {string} */
                sort: "natural" | "legal";
                /**
                 * @default other
                 * @enum {string}
                 */
                payer?: "natural" | "budget" | "municipality" | "other";
                /**
                 * @default az
                 * @enum {string}
                 */
                language?: "az" | "en";
                /**
                 * @default electronic
                 * @enum {string}
                 */
                channel?: "electronic" | "post";
                /** Format: email */
                email?: string;
                officeService?: "inService" | string;
                attorney?: boolean;
            }[];
        };
        /**
         * Prior user asks for recognition
         * @description Clause 16.2. By: thirdPerson.
         */
        PRIOR_USE_REQUESTED: {
            user: {
                id: string;
                name: string;
                address: string;
                country: string;
                /** @enum {string} */
                sort: "natural" | "legal";
                /**
                 * @default other
                 * @enum {string}
                 */
                payer?: "natural" | "budget" | "municipality" | "other";
                /**
                 * @default az
                 * @enum {string}
                 */
                language?: "az" | "en";
                /**
                 * @default electronic
                 * @enum {string}
                 */
                channel?: "electronic" | "post";
                /** Format: email */
                email?: string;
                officeService?: "inService" | string;
                attorney?: boolean;
            };
            treatyAllowsDirectFiling?: boolean;
            scope: string;
            payment?: {
                receipt: string;
                /** Format: date */
                paidOn: string;
                minor: number;
            };
        };
        /**
         * Owner notified of the request of a prior user
         * @description Clause 16.2. By: registrar, office.
         */
        PRIOR_USE_NOTIFIED: {
            remark?: string;
        };
        /**
         * Owner objects to the prior use
         * @description Clause 16.2¶2. By: owner.
         */
        PRIOR_USE_OBJECTED: {
            reasons: string;
        };
        /**
         * Prior use decided by a court
         * @description Clause 16.2¶3. By: court, registrar, operator.
         */
        PRIOR_USE_DECIDED: {
            /** @enum {string} */
            outcome: "recognised" | "notRecognised";
            court?: string;
        };
        /**
         * Prior user takes the request back
         * @description Clause 16.2. By: thirdPerson.
         */
        PRIOR_USE_WITHDRAWN: {
            remark?: string;
        };
        /**
         * Registered in the State Register and patent granted
         * @description Clause 32.1. By: registrar.
         */
        PATENT_REGISTERED: {
            patentNumber?: string;
            claims?: string[];
        } | {
            patentNumber?: string;
        };
        /**
         * Annual fee paid
         * @description Clause 32.2. By: owner, thirdPerson, registrar, operator, office.
         */
        ANNUAL_FEE_PAID: {
            year: number;
            payment: {
                receipt: string;
                /** Format: date */
                paidOn: string;
                minor: number;
            };
            surcharge?: {
                receipt: string;
                /** Format: date */
                paidOn: string;
                minor: number;
            };
        };
        /**
         * Duplicate of the patent requested, with reasons
         * @description Clause 32.4. By: owner.
         */
        DUPLICATE_REQUESTED: {
            reasons: string;
            payment?: {
                receipt: string;
                /** Format: date */
                paidOn: string;
                minor: number;
            };
        };
        /**
         * Certified copy for a further owner, or copy for an author
         * @description Clause 32.3. By: owner, author, registrar.
         */
        COPY_REQUESTED: {
            /** @enum {string} */
            for: "furtherOwner" | "author";
            name: string;
        };
        /**
         * Information on the patent published in the official bulletin
         * @description Clause 33.1. By: registrar, office.
         */
        PATENT_PUBLISHED: {
            issue: string;
        };
        /**
         * Opposition to the patent filed
         * @description Clause 34.1. By: opponent, thirdPerson.
         */
        POST_GRANT_OPPOSITION_FILED: {
            opponent: {
                id: string;
                name: string;
                address: string;
                country: string;
                /** @enum {string} */
                sort: "natural" | "legal";
                /**
                 * @default other
                 * @enum {string}
                 */
                payer?: "natural" | "budget" | "municipality" | "other";
                /**
                 * @default az
                 * @enum {string}
                 */
                language?: "az" | "en";
                /**
                 * @default electronic
                 * @enum {string}
                 */
                channel?: "electronic" | "post";
                /** Format: email */
                email?: string;
                officeService?: "inService" | string;
                attorney?: boolean;
            };
            treatyAllowsDirectFiling?: boolean;
            grounds: ("3¶3" | "7.1" | "7.6" | "7.7" | "7.8" | "27" | "27.1" | "27.2" | "27.2¶2" | "27.3" | "27.4" | "27.5" | "27.6" | "27.7" | "27.7¶2" | "27.8" | "27.8¶2" | "27.8¶3" | "29" | "29.1" | "29.2" | "29.2¶2" | "29.2¶3" | "29.3" | "29.3¶2" | "29.3¶3" | "29.4" | "29.5" | "29.5¶2" | "29.5¶3" | "29.5¶4" | "29.5¶5" | "29.5¶6" | "29.6" | "29.7" | "29.8" | "29.9" | "29.9¶2" | "29.10" | "29.10¶2" | "29.10¶3" | "29.10¶4" | "34.1")[];
            reasons: string;
            /** @default true */
            copies?: boolean;
        } | {
            opponent: {
                id: string;
                name: string;
                address: string;
                country: string;
                /** @enum {string} */
                sort: "natural" | "legal";
                /**
                 * @default other
                 * @enum {string}
                 */
                payer?: "natural" | "budget" | "municipality" | "other";
                /**
                 * @default az
                 * @enum {string}
                 */
                language?: "az" | "en";
                /**
                 * @default electronic
                 * @enum {string}
                 */
                channel?: "electronic" | "post";
                /** Format: email */
                email?: string;
                officeService?: "inService" | string;
                attorney?: boolean;
            };
            treatyAllowsDirectFiling?: boolean;
            grounds: ("3¶3" | "8.1" | "8.5" | "8.6" | "27" | "27.1" | "27.2" | "27.2¶2" | "27.3" | "27.4" | "27.5" | "27.6" | "27.7" | "27.7¶2" | "27.8" | "27.8¶2" | "27.8¶3" | "29" | "29.1" | "29.2" | "29.2¶2" | "29.2¶3" | "29.3" | "29.3¶2" | "29.3¶3" | "29.4" | "29.5" | "29.5¶2" | "29.5¶3" | "29.5¶4" | "29.5¶5" | "29.5¶6" | "29.6" | "29.7" | "29.8" | "29.9" | "29.9¶2" | "29.10" | "29.10¶2" | "29.10¶3" | "29.10¶4" | "34.1")[];
            reasons: string;
            /** @default true */
            copies?: boolean;
        } | {
            opponent: {
                id: string;
                name: string;
                address: string;
                country: string;
                /** @enum {string} */
                sort: "natural" | "legal";
                /**
                 * @default other
                 * @enum {string}
                 */
                payer?: "natural" | "budget" | "municipality" | "other";
                /**
                 * @default az
                 * @enum {string}
                 */
                language?: "az" | "en";
                /**
                 * @default electronic
                 * @enum {string}
                 */
                channel?: "electronic" | "post";
                /** Format: email */
                email?: string;
                officeService?: "inService" | string;
                attorney?: boolean;
            };
            treatyAllowsDirectFiling?: boolean;
            grounds: ("3¶3" | "9.1" | "9.5" | "9.6" | "9.7" | "27" | "27.1" | "27.2" | "27.2¶2" | "27.3" | "27.4" | "27.5" | "27.6" | "27.7" | "27.7¶2" | "27.8" | "27.8¶2" | "27.8¶3" | "29" | "29.1" | "29.2" | "29.2¶2" | "29.2¶3" | "29.3" | "29.3¶2" | "29.3¶3" | "29.4" | "29.5" | "29.5¶2" | "29.5¶3" | "29.5¶4" | "29.5¶5" | "29.5¶6" | "29.6" | "29.7" | "29.8" | "29.9" | "29.9¶2" | "29.10" | "29.10¶2" | "29.10¶3" | "29.10¶4" | "34.1")[];
            reasons: string;
            /** @default true */
            copies?: boolean;
        };
        /**
         * Opposition to the patent not accepted: late or unsubstantiated
         * @description Clause 34.3. By: commission.
         */
        POST_GRANT_OPPOSITION_NOT_ACCEPTED: {
            reasons: string;
        };
        /**
         * Owner's reply to the opposition
         * @description Clause 34.2. By: owner.
         */
        POST_GRANT_REPLY_FILED: {
            reply: string;
        };
        /**
         * Hearing appointed
         * @description Clause 34.2. By: commission.
         */
        POST_GRANT_HEARING_SET: {
            /** Format: date */
            on: string;
            place?: string;
        };
        /**
         * Hearing held, both sides heard
         * @description Clause 34.2. By: commission.
         */
        POST_GRANT_HEARING_HELD: {
            present: string[];
            minutes?: string;
        };
        /**
         * Further material submitted to the Commission
         * @description Clause 34.2. By: owner, opponent, thirdPerson.
         */
        POST_GRANT_MATERIAL_SUBMITTED: {
            material: string;
        };
        /**
         * Opposition to the patent decided
         * @description Clause 34.2. By: commission.
         */
        POST_GRANT_OPPOSITION_DECIDED: {
            /** @constant */
            outcome: "inFull";
            reasons: string;
        } | {
            /** @constant */
            outcome: "inPart";
            reasons: string;
            limitedText: string;
        } | {
            /** @constant */
            outcome: "rejected";
            reasons: string;
        };
        /**
         * Opposition to the patent withdrawn
         * @description Clause 34.2. By: opponent, thirdPerson.
         */
        POST_GRANT_OPPOSITION_WITHDRAWN: {
            remark?: string;
        };
        /**
         * Commission goes on with an opposition to the patent that was withdrawn
         * @description Clause 34.2. By: commission.
         */
        POST_GRANT_OPPOSITION_CONTINUED: {
            reasons: string;
        };
        /**
         * Correction of an obvious or technical mistake requested
         * @description Clause 35.1. By: owner.
         */
        MISTAKE_CORRECTION_REQUESTED: {
            mistake: string;
            correction: string;
            title?: string;
            abstract?: string;
        };
        /**
         * Obvious or technical mistake corrected
         * @description Clause 35.1. By: registrar.
         */
        MISTAKE_CORRECTED: {
            mistake: string;
            correction: string;
            title?: string;
            abstract?: string;
        };
        /**
         * Change of the name or address of an owner told
         * @description Clause 35.2. By: owner.
         */
        NAME_CHANGED: {
            owner: string;
            name?: string;
            address?: string;
        };
        /**
         * Change in the patent and in the State Register requested
         * @description Clause 35.2¶2. By: owner.
         */
        REGISTER_CHANGE_REQUESTED: {
            what: string;
            title?: string;
            abstract?: string;
            payment?: {
                receipt: string;
                /** Format: date */
                paidOn: string;
                minor: number;
            };
        };
        /**
         * Change in the patent and in the State Register
         * @description Clause 35.2¶2. By: registrar.
         */
        REGISTER_CHANGED: {
            what: string;
            title?: string;
            abstract?: string;
            payment?: {
                receipt: string;
                /** Format: date */
                paidOn: string;
                minor: number;
            };
        };
        /**
         * Owner asks to end the patent
         * @description Clause 36.1. By: owner.
         */
        PATENT_SURRENDERED: {
            /** @default [] */
            consents?: string[];
            remark?: string;
        };
        /**
         * Invalidation of the patent requested
         * @description Clause 37.3. By: thirdPerson, opponent, author, owner.
         */
        INVALIDATION_REQUESTED: {
            opponent: {
                id: string;
                name: string;
                address: string;
                country: string;
                /** @enum {string} */
                sort: "natural" | "legal";
                /**
                 * @default other
                 * @enum {string}
                 */
                payer?: "natural" | "budget" | "municipality" | "other";
                /**
                 * @default az
                 * @enum {string}
                 */
                language?: "az" | "en";
                /**
                 * @default electronic
                 * @enum {string}
                 */
                channel?: "electronic" | "post";
                /** Format: email */
                email?: string;
                officeService?: "inService" | string;
                attorney?: boolean;
            };
            treatyAllowsDirectFiling?: boolean;
            grounds: ("7" | "7.1" | "7.2" | "7.3" | "7.3¶1" | "7.3¶2" | "7.4" | "7.5" | "7.6" | "7.7" | "7.8" | "12" | "37.1")[];
            reasons: string;
            /** @default true */
            copies?: boolean;
        } | {
            opponent: {
                id: string;
                name: string;
                address: string;
                country: string;
                /** @enum {string} */
                sort: "natural" | "legal";
                /**
                 * @default other
                 * @enum {string}
                 */
                payer?: "natural" | "budget" | "municipality" | "other";
                /**
                 * @default az
                 * @enum {string}
                 */
                language?: "az" | "en";
                /**
                 * @default electronic
                 * @enum {string}
                 */
                channel?: "electronic" | "post";
                /** Format: email */
                email?: string;
                officeService?: "inService" | string;
                attorney?: boolean;
            };
            treatyAllowsDirectFiling?: boolean;
            grounds: ("8" | "8.1" | "8.2" | "8.3" | "8.3¶1" | "8.3¶2" | "8.3¶3" | "8.4" | "8.5" | "8.6" | "12" | "37.1")[];
            reasons: string;
            /** @default true */
            copies?: boolean;
        } | {
            opponent: {
                id: string;
                name: string;
                address: string;
                country: string;
                /** @enum {string} */
                sort: "natural" | "legal";
                /**
                 * @default other
                 * @enum {string}
                 */
                payer?: "natural" | "budget" | "municipality" | "other";
                /**
                 * @default az
                 * @enum {string}
                 */
                language?: "az" | "en";
                /**
                 * @default electronic
                 * @enum {string}
                 */
                channel?: "electronic" | "post";
                /** Format: email */
                email?: string;
                officeService?: "inService" | string;
                attorney?: boolean;
            };
            treatyAllowsDirectFiling?: boolean;
            grounds: ("9" | "9.1" | "9.2" | "9.3" | "9.3¶1" | "9.3¶2" | "9.4" | "9.5" | "9.6" | "9.7" | "12" | "37.1")[];
            reasons: string;
            /** @default true */
            copies?: boolean;
        };
        /**
         * Owner's reply, with amended claims or features if the owner wishes
         * @description Clause 37.3. By: owner.
         */
        INVALIDATION_REPLY_FILED: {
            reply: string;
            amendedText?: string;
        };
        /**
         * Hearing appointed
         * @description Clause 37.3. By: commission.
         */
        INVALIDATION_HEARING_SET: {
            /** Format: date */
            on: string;
            place?: string;
        };
        /**
         * Hearing held, both sides heard
         * @description Clause 37.3. By: commission.
         */
        INVALIDATION_HEARING_HELD: {
            present: string[];
            minutes?: string;
        };
        /**
         * Further material submitted to the Commission
         * @description Clause 37.3. By: owner, opponent, thirdPerson.
         */
        INVALIDATION_MATERIAL_SUBMITTED: {
            material: string;
        };
        /**
         * Invalidation decided by the Commission
         * @description Clause 37.1. By: commission.
         */
        INVALIDATION_DECIDED: {
            /** @constant */
            outcome: "inFull";
            reasons: string;
        } | {
            /** @constant */
            outcome: "inPart";
            reasons: string;
            limitedText: string;
        } | {
            /** @constant */
            outcome: "rejected";
            reasons: string;
        };
        /**
         * Request for invalidation withdrawn
         * @description Clause 37.3. By: thirdPerson, opponent, author, owner.
         */
        INVALIDATION_WITHDRAWN: {
            remark?: string;
        };
        /**
         * Patent declared null and void by a court at first instance
         * @description Clause 37.3. By: court, registrar, operator.
         */
        COURT_INVALIDATED: {
            court: string;
            reasons: string;
            plaintiff?: {
                id: string;
                name: string;
                address: string;
                country: string;
                /** @enum {string} */
                sort: "natural" | "legal";
                /**
                 * @default other
                 * @enum {string}
                 */
                payer?: "natural" | "budget" | "municipality" | "other";
                /**
                 * @default az
                 * @enum {string}
                 */
                language?: "az" | "en";
                /**
                 * @default electronic
                 * @enum {string}
                 */
                channel?: "electronic" | "post";
                /** Format: email */
                email?: string;
                officeService?: "inService" | string;
                attorney?: boolean;
            };
            /** @constant */
            outcome: "inFull";
        } | {
            court: string;
            reasons: string;
            plaintiff?: {
                id: string;
                name: string;
                address: string;
                country: string;
                /** @enum {string} */
                sort: "natural" | "legal";
                /**
                 * @default other
                 * @enum {string}
                 */
                payer?: "natural" | "budget" | "municipality" | "other";
                /**
                 * @default az
                 * @enum {string}
                 */
                language?: "az" | "en";
                /**
                 * @default electronic
                 * @enum {string}
                 */
                channel?: "electronic" | "post";
                /** Format: email */
                email?: string;
                officeService?: "inService" | string;
                attorney?: boolean;
            };
            /** @constant */
            outcome: "inPart";
            limitedText: string;
        };
        /**
         * Leave to file abroad requested
         * @description Clause 41. By: applicant, owner.
         */
        FOREIGN_FILING_REQUESTED: {
            countries: string[];
        };
        /**
         * Filing abroad decided
         * @description Clause 41¶2. By: substantiveExaminer, registrar, clearedOfficer.
         */
        FOREIGN_FILING_DECIDED: {
            possible: boolean;
            reasons?: string;
        };
        /**
         * Restoration of rights requested
         * @description Clause 38.1. By: applicant.
         */
        RESTORATION_REQUESTED: {
            reasons: string;
            payment?: {
                receipt: string;
                /** Format: date */
                paidOn: string;
                minor: number;
            };
        };
        /**
         * Restoration decided
         * @description Clause 38.1. By: substantiveExaminer, registrar, formalExaminer.
         */
        RESTORATION_DECIDED: {
            granted: boolean;
            reasons: string;
        };
        /**
         * Notice dispatched by post
         * @description Clause 29.2. By: office, registrar, operator.
         */
        NOTICE_DISPATCHED: {
            /** Format: date */
            on: string;
            /** @enum {string} */
            how: "post";
        };
        /**
         * Notice received by its addressee
         * @description Clause 29.2¶2. By: office, registrar, operator.
         */
        NOTICE_SERVED: {
            /** Format: date */
            on: string;
            /** @enum {string} */
            how: "electronic" | "post" | "inPerson";
            proof?: string;
        };
        /**
         * Electronic notice opened by its addressee
         * @description Clause 29.2¶2. By: applicant, owner, opponent.
         */
        NOTICE_OPENED: {
            remark?: string;
        };
        /**
         * Proof that a notice was received later than presumed
         * @description Clause 29.2¶2. By: applicant, owner, registrar, operator.
         */
        SERVICE_REBUTTED: {
            /** Format: date */
            receivedOn: string;
            proof: string;
        };
        /**
         * Day of receipt put right that was recorded by mistake
         * @description Clause 29.2¶2. By: registrar, operator.
         */
        SERVICE_CORRECTED: {
            /** Format: date */
            receivedOn: string;
            reasons: string;
        };
        /**
         * Notice came back, to be served again
         * @description Clause 29.2¶2. By: registrar, operator, office.
         */
        SERVICE_FAILED: {
            why: string;
        };
        /**
         * Calendar of the office changed: running limits worked out again
         * @description Clause 29.2. By: operator, office.
         */
        CALENDAR_CHANGED: {
            why: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
