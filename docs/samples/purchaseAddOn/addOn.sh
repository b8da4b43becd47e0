# Keep this id: to repeat the purchase, send the same one.
REQUEST_ID=${REQUEST_ID:-$(uuidgen)}
BASE_URL=${PARTNER_CENTER_URL:-https://api.partnercenter.microsoft.com}

# --json alone would send a POST, which is a new order.
curl --fail-with-body --silent --show-error --max-time 60 --request PATCH \
  "$BASE_URL/v1/customers/$CUSTOMER_ID/orders/074bd849-9106-405c-9923-fa061839d487" \
  --header "Authorization: Bearer $PARTNER_CENTER_TOKEN" \
  --header "MS-RequestId: $REQUEST_ID" \
  --json '{
    "lineItems": [
      {
        "lineItemNumber": 0,
        "offerId": "2828BE95-46BA-4F91-B2FD-0BEF192ECF60",
        "parentSubscriptionId": "1DA3295E-C59A-476C-A7E7-D7E981FE79BE",
        "friendlyName": "Some friendly name",
        "quantity": 2
      }
    ]
  }'
