# Keep this id: to repeat the purchase, send the same one.
REQUEST_ID=${REQUEST_ID:-$(uuidgen)}
BASE_URL=${PARTNER_CENTER_URL:-https://api.partnercenter.microsoft.com}

curl --fail-with-body --silent --show-error --max-time 60 \
  "$BASE_URL/v1/customers/$CUSTOMER_ID/orders" \
  --header "Authorization: Bearer $PARTNER_CENTER_TOKEN" \
  --header "MS-RequestId: $REQUEST_ID" \
  --json '{
    "billingCycle": "monthly",
    "partnerOnRecordAttestationAccepted": true,
    "lineItems": [
      {
        "lineItemNumber": 0,
        "offerId": "CFQ7TTC0LH18:0001:CFQ7TTC0K971",
        "friendlyName": "Contoso mail",
        "quantity": 10,
        "termDuration": "P1Y",
        "renewsTo": { "termDuration": "P1M" }
      }
    ]
  }'
