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
        "offerId": "031C9E47-4802-4248-838E-778FB1D2CC05",
        "friendlyName": "New offer purchase.",
        "quantity": 5,
        "partnerIdOnRecord": "4848383"
      }
    ]
  }'
