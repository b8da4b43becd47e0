BASE_URL=${PARTNER_CENTER_URL:-https://api.partnercenter.microsoft.com}

curl --fail-with-body --silent --show-error --max-time 60 \
  "$BASE_URL/v1/customers/$CUSTOMER_ID/subscriptions/1DA3295E-C59A-476C-A7E7-D7E981FE79BE" \
  --header "Authorization: Bearer $PARTNER_CENTER_TOKEN"
