# Keep this id: to repeat the purchase, send the same one.
REQUEST_ID=${REQUEST_ID:-$(uuidgen)}
BASE_URL=${PARTNER_CENTER_URL:-https://api.partnercenter.microsoft.com}

curl --fail-with-body --silent --show-error --max-time 60 \
  "$BASE_URL/v1/customers/$CUSTOMER_ID/orders" \
  --header "Authorization: Bearer $PARTNER_CENTER_TOKEN" \
  --header "MS-RequestId: $REQUEST_ID" \
  --json '{
    "lineItems": [
      {
        "lineItemNumber": 0,
        "offerId": "84A03D81-6B37-4D66-8D4A-FAEA24541538",
        "friendlyName": "new offer purchase",
        "quantity": 5
      }
    ]
  }'
