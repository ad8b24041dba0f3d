import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import { type OrderBody, partner } from './sample-orders.ts';

/** POST /orders as API Gateway hands it to the function (payload format 2.0), token verified. */
export function aPlaceOrderEvent(order: OrderBody): APIGatewayProxyEventV2WithJWTAuthorizer {
  const claims = {
    client_id: partner.partnerId,
    iss: 'https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_A1b2C3d4E',
    scope: 'backhaul/orders:write backhaul/orders:read backhaul/facts:write',
    token_use: 'access',
    sub: partner.partnerId,
    exp: '1767690000',
    iat: '1767686400',
  };
  return {
    version: '2.0',
    routeKey: 'POST /orders',
    rawPath: '/orders',
    rawQueryString: '',
    headers: {
      accept: 'application/json',
      authorization: `Bearer ${'x'.repeat(800)}`,
      'content-type': 'application/json',
      host: 'a1b2c3d4e5.execute-api.eu-central-1.amazonaws.com',
      'user-agent': 'northern-erp/7.4',
      'x-forwarded-for': '192.0.2.7',
      'x-forwarded-port': '443',
      'x-forwarded-proto': 'https',
    },
    requestContext: {
      accountId: '123456789012',
      apiId: 'a1b2c3d4e5',
      authorizer: {
        principalId: '',
        integrationLatency: 0,
        jwt: { claims, scopes: ['backhaul/orders:write'] },
      },
      domainName: 'a1b2c3d4e5.execute-api.eu-central-1.amazonaws.com',
      domainPrefix: 'a1b2c3d4e5',
      http: {
        method: 'POST',
        path: '/orders',
        protocol: 'HTTP/1.1',
        sourceIp: '192.0.2.7',
        userAgent: 'northern-erp/7.4',
      },
      requestId: 'JKJaXmPLvHcESHA=',
      routeKey: 'POST /orders',
      stage: '$default',
      time: '05/Jan/2026:09:00:00 +0000',
      timeEpoch: 1767603600000,
    },
    body: JSON.stringify(order),
    isBase64Encoded: false,
  };
}
